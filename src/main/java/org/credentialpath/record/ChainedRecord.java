package org.credentialpath.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.HouseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps every stream as a chain of hashes in PostgreSQL. */
@Service
class ChainedRecord implements EvidenceRecord {

    private final Chain chain;
    private final RecordRows rows;
    private final JdbcClient jdbc;
    private final Authors authors;
    private final HouseClock clock;
    private final ObjectProvider<ActWatch> watches;

    ChainedRecord(
            Chain chain,
            RecordRows rows,
            JdbcClient jdbc,
            Authors authors,
            HouseClock clock,
            ObjectProvider<ActWatch> watches) {
        this.chain = chain;
        this.rows = rows;
        this.jdbc = jdbc;
        this.authors = authors;
        this.clock = clock;
        this.watches = watches;
    }

    @Override
    public void write(Act act) {
        HeldActs held = HeldActs.ofTransaction(chain);
        Author author = authors.current();
        held.add(new HeldAct(
                act,
                author,
                RequestId.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Instant.now().truncatedTo(ChronoUnit.MICROS)));
        watches.forEach(watch -> watch.written(act, author));
    }

    @Override
    public List<Entry> entriesOf(UUID stream) {
        HeldActs.chainNow();
        return jdbc.sql(
                        "SELECT * FROM record_entry LEFT JOIN record_words USING (number) WHERE stream = ? ORDER BY place")
                .param(stream)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int index) throws SQLException {
        Link link = rows.link(row);
        return new Entry(
                link.number(),
                link.stream(),
                link.place(),
                link.kind(),
                link.author(),
                link.requestId(),
                link.happenedAt(),
                link.writtenAt(),
                link.facts(),
                rows.texts(row.getString("words")));
    }
}
