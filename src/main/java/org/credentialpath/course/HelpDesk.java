package org.credentialpath.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-to-one help, asked for by participants and given by facilitators (rule 35). */
@Service
@Transactional
public class HelpDesk {

    /** The longest question or answer, in characters. */
    public static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final CourseRights rights;
    private final Registrations registrations;
    private final Programs programs;
    private final SelfPacedCourseProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    HelpDesk(
            JdbcClient jdbc,
            CourseRights rights,
            Registrations registrations,
            Programs programs,
            SelfPacedCourseProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.registrations = registrations;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws CourseRefused without words, with help asked for already, or when nobody is there to help */
    public void ask(CaseId id, PersonId by, String words) {
        Case file = rights.requireOwn(id, by);
        if (words.isBlank() || words.length() > LONGEST) {
            throw CourseRefused.at("words", "help-words", LONGEST);
        }
        if (file.isOver() || !isThere(file)) {
            throw CourseRefused.at("words", "nobody-there");
        }
        int added = jdbc.sql(
                        "INSERT INTO course_help (id, case_id, words, asked_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        words.strip(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw CourseRefused.at("words", "asked-before");
        }
        record.write(Act.of(id.value(), "help.asked").words("words", words.strip()));
        process.helpAsked(id);
    }

    /** @throws CourseRefused without words, or when nothing is asked */
    public void give(CaseId id, PersonId by, String answer) {
        rights.requireFacilitator(id, by);
        if (answer.isBlank() || answer.length() > LONGEST) {
            throw CourseRefused.at("answer", "help-words", LONGEST);
        }
        int given = jdbc.sql(
                        "UPDATE course_help SET answer = ?, given_by = ?, given_at = ? WHERE case_id = ? AND given_at IS NULL")
                .params(answer.strip(), by.value(), clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
        if (given == 0) {
            throw CourseRefused.at("answer", "not-open");
        }
        record.write(Act.of(id.value(), "help.given").fact("by", by).words("answer", answer.strip()));
        process.helpGiven(id);
    }

    /** What was asked and answered, the newest first. */
    @Transactional(readOnly = true)
    public List<HelpRequest> of(CaseId id) {
        return jdbc.sql("SELECT * FROM course_help WHERE case_id = ? ORDER BY asked_at DESC, id")
                .param(id.value())
                .query(HelpDesk::read)
                .list();
    }

    /** What waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<HelpRequest> open(CaseId id) {
        return of(id).stream().filter(request -> request.given() == null).findFirst();
    }

    /** Whether somebody may be asked now: a facilitator, from the day the session begins to its last day. */
    @Transactional(readOnly = true)
    public boolean isThere(Case file) {
        return programs.packet(file.packet()).course().facilitated()
                && registrations
                        .session(file.id())
                        .filter(session -> !clock.today().isBefore(session.begins()))
                        .filter(session -> session.isOpen(clock.today()))
                        .isPresent();
    }

    private static HelpRequest read(ResultSet row, int number) throws SQLException {
        return new HelpRequest(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                EnrolleeTable.instant(row, "given_at"));
    }
}
