package org.credentialpath.record;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the personal words off an entry. The entry stays, the chain stays whole, and the erasure is an entry itself. */
@Service
public class Erasure {

    private final JdbcClient jdbc;
    private final EvidenceRecord record;

    Erasure(JdbcClient jdbc, EvidenceRecord record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    /**
     * @param stream the stream the entry belongs to
     * @param ground why, as a code of the retention rules, e.g. {@code retention-ended}
     * @return false when the entry had no words, or none any more
     */
    @Transactional
    public boolean eraseWords(UUID stream, long number, String ground) {
        HeldActs.chainNow();
        int erased = jdbc.sql("""
                        DELETE FROM record_words WHERE number = (SELECT number FROM record_entry WHERE number = ? AND stream = ?)""").params(number, stream).update();
        if (erased > 0) {
            record.write(Act.of(stream, "words.erased").fact("entry", number).fact("ground", ground));
        }
        return erased > 0;
    }
}
