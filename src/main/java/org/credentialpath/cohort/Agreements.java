package org.credentialpath.cohort;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credentialpath.program.Agreement;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The memorandum of agreement: signed before the first meeting, or the seat goes to the next (rule 6). */
@Service
public class Agreements {

    /** A signature as it was given. */
    public record Signature(
            String version, List<String> clauses, String typedName, Instant signedAt, Channel channel) {}

    private final JdbcClient jdbc;
    private final Requests requests;
    private final RequestTable table;
    private final SeatTable seats;
    private final Cohorts cohorts;
    private final Programs programs;
    private final CohortPlaceProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Agreements(
            JdbcClient jdbc,
            Requests requests,
            RequestTable table,
            SeatTable seats,
            Cohorts cohorts,
            Programs programs,
            CohortPlaceProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.table = table;
        this.seats = seats;
        this.cohorts = cohorts;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** The agreement of the cohort in which a seat is reserved. @throws RequestRefused when none is */
    public Agreement of(CaseId id) {
        return programs.packet(cohorts.opening(reservedIn(id)).packet()).agreement();
    }

    /**
     * Signs every clause.
     *
     * @param by the person, or staff who have the signed paper
     * @throws RequestRefused when no seat is reserved, or the cohort has begun (rule 8)
     */
    @Transactional
    public void sign(CaseId id, String typedName, PersonId by, Channel channel) {
        requests.changeable(id, by);
        if (!table.lock(id).map(CohortRequest::state).orElseThrow().isOpen()) {
            throw RequestRefused.over();
        }
        CohortId cohort = reservedIn(id);
        if (!clock.instant().isBefore(cohorts.opening(cohort).firstMeeting())) {
            throw RequestRefused.alreadyBegun();
        }
        Agreement agreement = of(id);
        List<String> clauses =
                agreement.clauses().stream().map(Agreement.Clause::id).toList();
        keep(id, cohort, new Signature(agreement.version(), clauses, typedName, clock.instant(), channel), by);
        record.write(Act.of(id.value(), "agreement.signed")
                .fact("version", agreement.version())
                .fact("clauses", String.join(" ", clauses))
                .fact("cohort", cohort)
                .fact("channel", channel)
                .words("name", typedName));
        process.signed(id);
    }

    public Optional<Signature> signature(CaseId id) {
        return jdbc.sql("SELECT * FROM agreement_signature WHERE request = ?")
                .param(id.value())
                .query((row, index) -> new Signature(
                        row.getString("version"),
                        List.of((String[]) row.getArray("clauses").getArray()),
                        row.getString("typed_name"),
                        row.getTimestamp("signed_at").toInstant(),
                        Channel.valueOf(row.getString("channel"))))
                .optional();
    }

    private void keep(CaseId id, CohortId cohort, Signature signature, PersonId by) {
        jdbc.sql("""
                        INSERT INTO agreement_signature
                          (request, cohort, version, clauses, typed_name, signed_at, signed_by, channel)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(id.value(), cohort.value(), signature.version())
                .params(signature.clauses().toArray(String[]::new), signature.typedName())
                .params(
                        Timestamp.from(signature.signedAt()),
                        by.value(),
                        signature.channel().name())
                .update();
    }

    private CohortId reservedIn(CaseId id) {
        return seats.find(id)
                .filter(seat -> seat.isIn(Seat.State.RESERVED))
                .map(Seat::cohort)
                .orElseThrow(RequestRefused::noSeatReserved);
    }
}
