package org.credentialpath.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When facilitators are there for which course (rule 35). */
@Service
@Transactional
public class CourseSessions {

    private final SessionTable table;
    private final CourseCovers covers;
    private final Programs programs;
    private final People people;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CourseSessions(
            SessionTable table,
            CourseCovers covers,
            Programs programs,
            People people,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.covers = covers;
        this.programs = programs;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Sets a session of the program up.
     *
     * @throws CourseRefused when it is over before it begins, or the facilitator is not one
     */
    public CourseSession setUp(String program, LocalDate begins, LocalDate ends, PersonId facilitator, PersonId by) {
        requireStaff(by);
        Packet packet = programs.get(program).current();
        if (ends.isBefore(begins) || ends.isBefore(clock.today())) {
            throw CourseRefused.at("ends", "session-over");
        }
        if (qualified(packet).stream().noneMatch(person -> person.id().equals(facilitator))) {
            throw CourseRefused.at("facilitator", "not-qualified");
        }
        programs.use(packet.ref());
        var session = new CourseSession(UUID.randomUUID(), packet.ref(), begins, ends, facilitator);
        table.add(session, by, clock.instant());
        record.write(Act.of(session.id(), "course.session-planned")
                .fact("program", packet.ref().program())
                .fact("begins", begins)
                .fact("ends", ends)
                .fact("facilitator", facilitator));
        return session;
    }

    /** Who may facilitate the course. */
    @Transactional(readOnly = true)
    public List<Person> qualified(Packet packet) {
        return Arrays.stream(Role.values())
                .filter(role -> role.group().equals(packet.course().ledBy()))
                .flatMap(role -> people.withRole(role).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CourseSession> find(UUID id) {
        return table.find(id);
    }

    /** The sessions in which somebody may still begin, the first to begin first. */
    @Transactional(readOnly = true)
    public List<CourseSession> open() {
        return table.endingFrom(clock.today());
    }

    /** As {@link #open()}, of one program. */
    @Transactional(readOnly = true)
    public List<CourseSession> open(String program) {
        return open().stream()
                .filter(each -> each.packet().program().equals(program))
                .toList();
    }

    /** The sessions of the facilitator, also those that are over, and those they lead for somebody who is away. */
    @Transactional(readOnly = true)
    public List<CourseSession> of(PersonId facilitator) {
        return Stream.concat(table.of(facilitator).stream(), covers.of(facilitator).stream())
                .toList();
    }

    private void requireStaff(PersonId by) {
        if (!people.rolesOf(by).contains(Role.COORDINATOR)) {
            throw new Forbidden("setting up a session");
        }
    }
}
