package org.credentialpath.course;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.fee.Fees;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody's course stands. */
@Service
@Transactional(readOnly = true)
public class CourseOverview {

    /**
     * One course.
     *
     * @param person whose it is
     * @param session null for a course without dates
     * @param credit null while nobody has signed
     * @param helpThere whether a facilitator can be asked now
     */
    public record Course(
            Case file,
            Enrollee enrollee,
            Packet packet,
            String person,
            boolean feeOwed,
            @Nullable CourseSession session,
            List<CourseProduct> products,
            List<HelpRequest> help,
            boolean helpThere,
            @Nullable CreditForm credit) {

        public long met() {
            return products.stream()
                    .filter(product -> product.state() == CourseProduct.State.MET)
                    .count();
        }
    }

    /** One line of a list. */
    public record Row(CaseId id, String program, String person, Case.Status status, long met, int all) {}

    private final CourseRights rights;
    private final EnrolleeTable enrollees;
    private final Registrations registrations;
    private final CourseProducts products;
    private final HelpDesk help;
    private final CreditForms credit;
    private final Fees fees;
    private final Cases cases;
    private final People people;
    private final Programs programs;

    CourseOverview(
            CourseRights rights,
            EnrolleeTable enrollees,
            Registrations registrations,
            CourseProducts products,
            HelpDesk help,
            CreditForms credit,
            Fees fees,
            Cases cases,
            People people,
            Programs programs) {
        this.rights = rights;
        this.enrollees = enrollees;
        this.registrations = registrations;
        this.products = products;
        this.help = help;
        this.credit = credit;
        this.fees = fees;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    /** @throws org.credentialpath.people.Forbidden without a right to see it */
    public Course of(CaseId id, PersonId reader) {
        Case file = rights.require(id, reader);
        return new Course(
                file,
                enrollees.find(id).orElseThrow(),
                programs.packet(file.packet()),
                people.get(file.participant()).preferredName(),
                fees.state(id).isOwed(),
                registrations.session(id).orElse(null),
                products.of(id),
                help.of(id),
                help.isThere(file),
                credit.of(id).orElse(null));
    }

    /** The courses the person takes or has taken, the newest first. */
    public List<Row> own(PersonId person) {
        return cases.of(person).stream()
                .filter(file -> enrollees.find(file.id()).isPresent())
                .map(this::row)
                .toList();
    }

    /** Who takes part in the session. */
    public List<Row> inSession(UUID session) {
        return enrollees.inSession(session).stream()
                .map(enrollee -> row(cases.get(enrollee.caseId())))
                .toList();
    }

    private Row row(Case file) {
        List<CourseProduct> all = products.of(file.id());
        Packet packet = programs.packet(file.packet());
        return new Row(
                file.id(),
                packet.name(),
                people.get(file.participant()).preferredName(),
                file.status(),
                all.stream()
                        .filter(product -> product.state() == CourseProduct.State.MET)
                        .count(),
                packet.course().products().size());
    }
}
