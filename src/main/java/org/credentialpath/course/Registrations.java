package org.credentialpath.course;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people for courses, and for another session when one is over (rule 35, form 24). */
@Service
@Transactional
public class Registrations {

    /**
     * What somebody says who registers.
     *
     * @param session null for a course without dates
     */
    public record Wish(@Nullable UUID session, String role, boolean creditWanted, String license) {}

    private final EnrolleeTable table;
    private final CourseSessions sessions;
    private final CourseRights rights;
    private final Cases cases;
    private final Programs programs;
    private final SelfPacedCourseProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Registrations(
            EnrolleeTable table,
            CourseSessions sessions,
            CourseRights rights,
            Cases cases,
            Programs programs,
            SelfPacedCourseProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.sessions = sessions;
        this.rights = rights;
        this.cases = cases;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** The id the person's next registration for the program will have; the same until they have registered. */
    @Transactional(readOnly = true)
    public CaseId next(PersonId person, String program) {
        long before = of(person, program).count();
        String name = "course " + person + " " + program + " " + before;
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Registers the person: the case is opened and the fee charged.
     *
     * @throws CourseRefused when a registration of theirs is running, or the session is not one to choose
     */
    public CaseId register(PersonId person, String program, Wish wish) {
        Packet packet = programs.get(program).current();
        if (of(person, program).anyMatch(each -> !each.isOver())) {
            throw CourseRefused.at("session", "registered-before");
        }
        PacketRef ref =
                packet.course().facilitated() ? session(packet, wish.session()).packet() : packet.ref();
        CaseId id = next(person, program);
        var enrollee = new Enrollee(
                id,
                packet.course().facilitated() ? wish.session() : null,
                wish.role().strip(),
                wish.creditWanted() && programs.packet(ref).course().credit() != null,
                wish.creditWanted() ? wish.license().strip() : "",
                clock.instant(),
                null);
        if (table.add(enrollee)) {
            programs.use(ref);
            record.write(Act.of(id.value(), "course.registered")
                    .fact("program", program)
                    .fact("session", enrollee.session() == null ? "none" : enrollee.session())
                    .fact("credit", enrollee.creditWanted())
                    .words("role", enrollee.role()));
            cases.open(id, person, ref, null);
        }
        return id;
    }

    /** Goes on in another session. @throws CourseRefused when it is not one to choose */
    public void moveTo(CaseId id, PersonId by, UUID session) {
        rights.requireOwn(id, by);
        if (!process.waitsForSession(id)) {
            throw CourseRefused.at("session", "not-open");
        }
        Packet packet = programs.packet(cases.get(id).packet());
        table.session(id, session(packet, session).id());
        record.write(Act.of(id.value(), "course.session-chosen").fact("session", session));
        process.sessionChosen(id);
    }

    @Transactional(readOnly = true)
    public Optional<Enrollee> find(CaseId id) {
        return table.find(id);
    }

    @Transactional(readOnly = true)
    public List<Enrollee> inSession(UUID session) {
        return table.inSession(session);
    }

    /** The session somebody is in; empty for a course without dates. */
    @Transactional(readOnly = true)
    public Optional<CourseSession> session(CaseId id) {
        return table.find(id).map(Enrollee::session).flatMap(sessions::find);
    }

    private CourseSession session(Packet packet, @Nullable UUID chosen) {
        return sessions.open().stream()
                .filter(each -> each.id().equals(chosen))
                .filter(each -> each.packet().program().equals(packet.ref().program()))
                .findFirst()
                .orElseThrow(() -> CourseRefused.at("session", "session-missing"));
    }

    private java.util.stream.Stream<Case> of(PersonId person, String program) {
        return cases.of(person).stream().filter(each -> each.packet().program().equals(program));
    }
}
