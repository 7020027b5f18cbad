package org.credentialpath.cases;

import java.time.LocalDate;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting with a coach that comes before a further submission (rule 26). */
@Service
@Transactional
public class Coaching {

    private final CaseRights rights;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final CredentialCaseProcess process;

    Coaching(
            CaseRights rights,
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock,
            CredentialCaseProcess process) {
        this.rights = rights;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.process = process;
    }

    /**
     * Notes that the meeting took place.
     *
     * @param by a coordinator
     * @param coach who the participant met
     * @param notes what they agreed, for the participant to read; may be empty
     * @throws CaseRefused when the day lies ahead
     */
    public void met(CaseId id, PersonId by, LocalDate on, String coach, String notes) {
        rights.requireStaff(id, by);
        if (on.isAfter(clock.today())) {
            throw CaseRefused.because(id, "coach-ahead");
        }
        jdbc.sql(
                        "INSERT INTO case_coaching (case_id, met_on, coach, notes, told_by, told_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id.value(), on, coach, notes, by.value(), CaseTable.column(clock.instant()))
                .update();
        record.write(Act.of(id.value(), "coach.met")
                .fact("on", on)
                .words("coach", coach)
                .words("notes", notes));
        process.coachMet(id);
    }
}
