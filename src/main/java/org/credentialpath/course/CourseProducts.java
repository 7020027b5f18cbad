package org.credentialpath.course;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.CoursePlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The products of the courses: handed in, Met or Not Met with feedback, handed in again (rule 35, form 25). */
@Service
@Transactional
public class CourseProducts {

    /** What somebody hands in; one of the three at least. */
    public record Work(String text, String link, @Nullable DocumentId file) {}

    private static final int LONGEST_TEXT = 15_000;

    private final ProductTable table;
    private final EnrolleeTable enrollees;
    private final CourseRights rights;
    private final Cases cases;
    private final Programs programs;
    private final CourseProductProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CourseProducts(
            ProductTable table,
            EnrolleeTable enrollees,
            CourseRights rights,
            @Lazy Cases cases,
            Programs programs,
            CourseProductProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.enrollees = enrollees;
        this.rights = rights;
        this.cases = cases;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Gives access to the course and returns the products that are not Met yet. Repeatable. */
    public List<UUID> open(CaseId id) {
        List<CoursePlan.Product> planned = plan(id).products();
        for (int place = 0; place < planned.size(); place++) {
            table.add(id, planned.get(place).id(), place);
        }
        if (enrollees.open(id, clock.instant())) {
            record.write(Act.of(id.value(), "course.opened").fact("products", planned.size()));
        }
        return of(id).stream()
                .filter(product -> product.state() != CourseProduct.State.MET)
                .map(CourseProduct::id)
                .toList();
    }

    /** In the order of the packet; empty before the course is opened. */
    @Transactional(readOnly = true)
    public List<CourseProduct> of(CaseId id) {
        return table.of(id).stream().map(this::product).toList();
    }

    /** @throws Forbidden when there is no such product */
    @Transactional(readOnly = true)
    public CourseProduct get(UUID id) {
        return table.find(id).map(this::product).orElseThrow(() -> new Forbidden("product " + id));
    }

    /** @throws CourseRefused when nothing is handed in, or it waits for an answer */
    public void handIn(UUID id, PersonId by, Work work) {
        CourseProduct product = locked(id);
        rights.requireOwn(product.caseId(), by);
        if (work.text().isBlank() && work.link().isBlank() && work.file() == null) {
            throw CourseRefused.at("text", "nothing-handed-in");
        }
        if (work.text().length() > LONGEST_TEXT) {
            throw CourseRefused.at("text", "too-long", LONGEST_TEXT);
        }
        if (!process.waitsForHandIn(id)) {
            throw CourseRefused.at("text", "not-open");
        }
        int attempt = product.handIns().size() + 1;
        var handIn = new HandIn(
                attempt, work.text().strip(), work.link().strip(), work.file(), clock.instant(), null, "", null, null);
        table.add(id, handIn);
        record.write(act(product, "product.handed-in", attempt));
        process.handedIn(id);
    }

    /** The facilitator's answer. @throws CourseRefused without feedback to a Not Met, or when nothing waits for it */
    public void review(UUID id, PersonId by, boolean met, String feedback) {
        CourseProduct product = locked(id);
        rights.requireFacilitator(product.caseId(), by);
        if (!met && feedback.isBlank()) {
            throw CourseRefused.at("feedback", "feedback-missing");
        }
        if (!process.waitsForReview(id)) {
            throw CourseRefused.at("met", "not-open");
        }
        answer(product, met, feedback.strip(), by);
        process.reviewed(id, met);
    }

    /** The program's own answer, where no facilitator reviews: whether it is Met. Repeatable. */
    public boolean check(UUID id) {
        CourseProduct product = locked(id);
        HandIn last = product.last();
        if (last.met() != null) {
            return last.met();
        }
        Integer least = product.plan().leastWords();
        boolean met = least == null || words(last.text()) >= least;
        answer(product, met, met ? "" : product.plan().feedback(), null);
        return met;
    }

    /** All products are Met: the case goes on to its award. */
    public void finish(CaseId id) {
        if (of(id).stream().anyMatch(product -> product.state() != CourseProduct.State.MET)) {
            throw new IllegalStateException("Not every product of " + id + " is Met");
        }
        cases.inReview(id);
        record.write(Act.of(id.value(), "course.finished"));
    }

    private void answer(CourseProduct product, boolean met, String feedback, @Nullable PersonId by) {
        int attempt = product.handIns().size();
        if (table.answer(product.id(), attempt, met, feedback, by, clock.instant())) {
            Act act = act(product, "product.judged", attempt)
                    .fact("outcome", met ? "MET" : "NOT_MET")
                    .fact("by", by == null ? "program" : by);
            record.write(feedback.isEmpty() ? act : act.words("feedback", feedback));
        }
    }

    private static Act act(CourseProduct product, String kind, int attempt) {
        return Act.of(product.caseId().value(), kind)
                .fact("product", product.plan().id())
                .fact("attempt", attempt);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private CourseProduct locked(UUID id) {
        return table.lock(id).map(this::product).orElseThrow(() -> new Forbidden("product " + id));
    }

    private CourseProduct product(ProductTable.Row row) {
        return new CourseProduct(
                row.id(), row.caseId(), plan(row.caseId()).product(row.product()), table.handIns(row.id()));
    }

    private CoursePlan plan(CaseId id) {
        return programs.packet(cases.get(id).packet()).course();
    }
}
