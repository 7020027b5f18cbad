package org.credentialpath.program;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.ClosureDays;
import org.credentialpath.shared.HouseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the institution is closed besides weekends and holidays. Dates already set are not moved by them. */
@Service
public class ClosureCalendar implements ClosureDays {

    /** The stream of the record that tells of closure days. */
    static final UUID STREAM = UUID.nameUUIDFromBytes("closure days".getBytes(StandardCharsets.UTF_8));

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 120;

    /** A day and why the institution is closed, such as a storm. */
    public record ClosureDay(LocalDate day, String reason) {}

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    ClosureCalendar(JdbcClient jdbc, EvidenceRecord record, HouseClock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Set<LocalDate> closureDays() {
        return jdbc.sql("SELECT day FROM closure_day").query(LocalDate.class).set();
    }

    /** The closure days from the day on, in order. */
    public List<ClosureDay> from(LocalDate day) {
        return jdbc.sql("SELECT day, reason FROM closure_day WHERE day >= ? ORDER BY day")
                .param(day)
                .query(ClosureDay.class)
                .list();
    }

    /** @throws ClosureRefused when the day is over or closed already, or the reason is missing or too long */
    @Transactional
    public void add(LocalDate day, String reason) {
        String words = reason.strip();
        if (day.isBefore(clock.today())) {
            throw new ClosureRefused("day", "program.closure.over");
        }
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new ClosureRefused("reason", "program.closure.reason-missing");
        }
        int added = jdbc.sql("INSERT INTO closure_day (day, reason, added_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(day, words, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new ClosureRefused("day", "program.closure.there");
        }
        record.write(Act.of(STREAM, "closure-day.added").fact("day", day).words("reason", words));
    }

    /** Opens the institution again on that day; a day that is not closed stays as it is. */
    @Transactional
    public void remove(LocalDate day) {
        if (jdbc.sql("DELETE FROM closure_day WHERE day = ?").param(day).update() > 0) {
            record.write(Act.of(STREAM, "closure-day.removed").fact("day", day));
        }
    }
}
