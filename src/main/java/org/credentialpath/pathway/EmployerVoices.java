package org.credentialpath.pathway;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.pathway.EmployerVoice.Kind;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advice and endorsements of employers, kept with what a program awards. */
@Service
@Transactional
public class EmployerVoices {

    private static final Set<Role> WRITERS = Set.of(Role.WORKPLACE, Role.COORDINATOR);
    private static final Set<Role> STAFF = Set.of(Role.COORDINATOR, Role.OWNER, Role.AUDITOR);
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final People people;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    EmployerVoices(JdbcClient jdbc, People people, Programs programs, EvidenceRecord record, HouseClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /** @throws PathwayRefused without an employer or words */
    public void add(String program, PersonId by, Kind kind, String employer, String words) {
        if (!mayWrite(by) || !programs.get(program).current().hasPathway()) {
            throw new Forbidden("speaking about " + program);
        }
        if (employer.isBlank() || employer.length() > LONGEST_NAME) {
            throw PathwayRefused.at("employer", "employer-missing", LONGEST_NAME);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw PathwayRefused.at("words", "voice-words", LONGEST);
        }
        jdbc.sql("INSERT INTO pathway_voice (program, kind, employer, words, entered_by, at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(program, kind.name(), employer.strip(), words.strip(), by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        record.write(Act.of(
                        UUID.nameUUIDFromBytes(
                                ("program " + program).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "voice.added")
                .fact("program", program)
                .fact("kind", kind)
                .words("employer", employer.strip()));
    }

    /** Endorsements for everybody; advice for staff and whoever wrote it. The newest first. */
    @Transactional(readOnly = true)
    public List<EmployerVoice> of(String program, PersonId reader) {
        boolean staff = people.rolesOf(reader).stream().anyMatch(STAFF::contains);
        return jdbc.sql("""
                        SELECT * FROM pathway_voice WHERE program = :program
                          AND (kind = 'ENDORSEMENT' OR :staff OR entered_by = :reader) ORDER BY number DESC""")
                .param("program", program)
                .param("staff", staff)
                .param("reader", reader.value())
                .query((row, number) -> new EmployerVoice(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("employer"),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(PersonId person) {
        return people.rolesOf(person).stream().anyMatch(WRITERS::contains);
    }
}
