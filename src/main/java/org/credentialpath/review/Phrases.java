package org.credentialpath.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer says often, kept for their next feedback; nobody else sees it. */
@Service
@Transactional
public class Phrases {

    /** The longest phrase, in characters. */
    public static final int LONGEST = 1000;

    private static final int MOST = 100;

    /** One phrase of a reviewer. */
    public record Phrase(UUID id, String text) {}

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Phrases(JdbcClient jdbc, EvidenceRecord record, HouseClock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** In the order in which they were kept. */
    @Transactional(readOnly = true)
    public List<Phrase> of(PersonId reviewer) {
        return jdbc.sql("SELECT * FROM review_phrase WHERE reviewer = ? ORDER BY kept_at, id")
                .param(reviewer.value())
                .query((row, index) -> new Phrase(row.getObject("id", UUID.class), row.getString("phrase")))
                .list();
    }

    /** The reviewer's own phrase of that id. */
    @Transactional(readOnly = true)
    public Optional<Phrase> find(PersonId reviewer, UUID id) {
        return of(reviewer).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Keeps a phrase; one that is kept already is not kept twice.
     *
     * @throws ReviewRefused when it is empty or too long, or there are too many
     */
    public void keep(PersonId reviewer, String text) {
        String phrase = text.strip();
        if (phrase.isEmpty()) {
            throw ReviewRefused.at("phrase", "phrase-empty");
        }
        if (phrase.length() > LONGEST) {
            throw ReviewRefused.at("phrase", "too-long", LONGEST);
        }
        if (of(reviewer).size() >= MOST) {
            throw ReviewRefused.at("phrase", "phrase-many", MOST);
        }
        UUID id = UUID.randomUUID();
        int kept = jdbc.sql("""
                        INSERT INTO review_phrase (id, reviewer, phrase, kept_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(id, reviewer.value(), phrase, Columns.of(clock.instant()))
                .update();
        if (kept == 1) {
            record.write(Act.of(reviewer.value(), "phrase.kept").fact("phrase", id));
        }
    }

    /** Forgets a phrase; what was written with it stays. Repeatable. */
    public void forget(PersonId reviewer, UUID id) {
        int forgotten = jdbc.sql("DELETE FROM review_phrase WHERE id = ? AND reviewer = ?")
                .params(id, reviewer.value())
                .update();
        if (forgotten == 1) {
            record.write(Act.of(reviewer.value(), "phrase.forgotten").fact("phrase", id));
        }
    }
}
