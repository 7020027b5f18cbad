package org.credentialpath.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.credentialpath.record.Verdict.Flaw;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The record keeps every act, one chain a stream, and shows whatever was done to it behind its back. */
@SpringBootTest
class RecordModuleTest {

    @Autowired
    EvidenceRecord record;

    @Autowired
    RecordVerifier verifier;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient application;

    TransactionTemplate transaction;
    JdbcClient owner;
    final UUID stream = UUID.randomUUID();

    @BeforeEach
    void connect(@Autowired PlatformTransactionManager manager, @Autowired Flyway flyway) {
        transaction = new TransactionTemplate(manager);
        owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    @Test
    void keepsWhatHappenedInOrder() {
        long first =
                write(Act.of(stream, "request.submitted").fact("cohort", 7).words("reason", "I’d like to \"join\""));
        long second = write(Act.of(stream, "request.decided").fact("outcome", "ELIGIBLE"));

        List<Entry> entries = record.entriesOf(stream);

        assertThat(entries).extracting(Entry::number).containsExactly(first, second);
        assertThat(entries).extracting(Entry::place).containsExactly(1, 2);
        assertThat(entries.get(0).facts()).isEqualTo(Map.of("cohort", "7"));
        assertThat(entries.get(0).words()).isEqualTo(Map.of("reason", "I’d like to \"join\""));
        assertThat(entries.get(0).author()).isEqualTo(Author.system("job"));
        assertThat(verifier.verify(stream)).isEqualTo(new Verdict(2, java.util.Optional.empty()));
    }

    @Test
    void refusesAnActWithoutATransaction() {
        assertThatThrownBy(() -> record.write(Act.of(stream, "request.submitted")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(record.entriesOf(stream)).isEmpty();
    }

    @Test
    void forgetsActsThatAreRolledBack() {
        transaction.executeWithoutResult(status -> {
            record.write(Act.of(stream, "request.submitted"));
            status.setRollbackOnly();
        });
        assertThat(record.entriesOf(stream)).isEmpty();
    }

    @Test
    void readsItsOwnActsBeforeTheCommit() {
        transaction.executeWithoutResult(status -> {
            record.write(Act.of(stream, "request.submitted"));
            assertThat(record.entriesOf(stream)).hasSize(1);
            record.write(Act.of(stream, "request.decided"));
        });
        assertThat(verifier.verify(stream).entries()).isEqualTo(2);
    }

    @Test
    void chainsTheActsOfSeveralStreamsInOneTransaction() {
        UUID other = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            record.write(Act.of(stream, "seat.released"));
            record.write(Act.of(other, "seat.given"));
            record.write(Act.of(stream, "request.expired"));
        });
        assertThat(record.entriesOf(stream))
                .extracting(Entry::kind)
                .containsExactly("seat.released", "request.expired");
        assertThat(record.entriesOf(other)).hasSize(1);
        assertThat(verifier.verify(other).whole()).isTrue();
    }

    @Test
    void namesTheClickThatWrote() {
        RequestId.during("click-1", () -> write(Act.of(stream, "request.submitted")));
        assertThat(record.entriesOf(stream)).extracting(Entry::requestId).containsExactly("click-1");
    }

    @Test
    void namesAChangedEntry() {
        writeFive();
        owner.sql("UPDATE record_entry SET facts = '{\"n\": \"9\"}' WHERE stream = ? AND place = 3")
                .param(stream)
                .update();
        assertBroken(3, Flaw.ENTRY_CHANGED);
    }

    @Test
    void namesAnEntryWhoseHashWasMadeToFit() {
        writeFive();
        Entry third = record.entriesOf(stream).get(2);
        String before = owner.sql("SELECT previous_hash FROM record_entry WHERE number = ?")
                .param(third.number())
                .query(String.class)
                .single();
        Link forged = new Link(
                third.number(),
                stream,
                3,
                third.kind(),
                third.author(),
                third.requestId(),
                third.happenedAt(),
                third.writtenAt(),
                Map.of("n", "9"),
                null,
                before);
        owner.sql("UPDATE record_entry SET facts = '{\"n\": \"9\"}', hash = ? WHERE number = ?")
                .params(Digest.ofEntry(forged), third.number())
                .update();
        assertBroken(4, Flaw.ENTRY_CHANGED);
    }

    @Test
    void namesADeletedEntry() {
        writeFive();
        owner.sql("DELETE FROM record_entry WHERE stream = ? AND place = 2")
                .param(stream)
                .update();
        assertBroken(2, Flaw.ENTRY_MISSING);
    }

    @Test
    void namesADeletedLastEntry() {
        writeFive();
        owner.sql("DELETE FROM record_entry WHERE stream = ? AND place = 5")
                .param(stream)
                .update();
        assertBroken(5, Flaw.ENTRY_MISSING);
    }

    @Test
    void namesADeletedStream() {
        writeFive();
        owner.sql("DELETE FROM record_entry WHERE stream = ?").param(stream).update();
        assertBroken(1, Flaw.ENTRY_MISSING);
    }

    @Test
    void namesTheFirstOfTwoExchangedEntries() {
        writeFive();
        owner.sql("UPDATE record_entry SET place = 99 WHERE stream = ? AND place = 2")
                .param(stream)
                .update();
        owner.sql("UPDATE record_entry SET place = 2 WHERE stream = ? AND place = 3")
                .param(stream)
                .update();
        owner.sql("UPDATE record_entry SET place = 3 WHERE stream = ? AND place = 99")
                .param(stream)
                .update();
        assertBroken(2, Flaw.ENTRY_CHANGED);
    }

    @Test
    void namesAnEntryWrittenPastTheChain() {
        writeFive();
        insertCopyOfFirst(6);
        assertBroken(6, Flaw.ENTRY_ADDED);
    }

    @Test
    void namesAnEntrySqueezedIn() {
        writeFive();
        owner.sql("UPDATE record_entry SET place = -place WHERE FALSE").update();
        owner.sql("UPDATE record_entry SET place = place + 100 WHERE stream = ? AND place > 2")
                .param(stream)
                .update();
        owner.sql("UPDATE record_entry SET place = place - 99 WHERE stream = ? AND place > 100")
                .param(stream)
                .update();
        insertCopyOfFirst(3);
        assertBroken(3, Flaw.ENTRY_CHANGED);
    }

    @Test
    void namesChangedWords() {
        long number = write(Act.of(stream, "request.submitted").words("reason", "because"));
        owner.sql("UPDATE record_words SET words = '{\"reason\": \"other\"}' WHERE number = ?")
                .param(number)
                .update();
        assertBroken(1, Flaw.WORDS_CHANGED);
    }

    @Test
    void namesWordsThatWentWithoutAnErasure() {
        long number = write(Act.of(stream, "request.submitted").words("reason", "because"));
        owner.sql("DELETE FROM record_words WHERE number = ?").param(number).update();
        assertBroken(1, Flaw.WORDS_MISSING);
    }

    @Test
    void staysWholeWhenWordsAreErased() {
        long number = write(Act.of(stream, "request.submitted").fact("n", 1).words("reason", "because"));

        assertThat(erasure.eraseWords(stream, number, "retention-ended")).isTrue();
        assertThat(erasure.eraseWords(stream, number, "retention-ended")).isFalse();

        assertThat(record.entriesOf(stream))
                .extracting(Entry::kind)
                .containsExactly("request.submitted", "words.erased");
        assertThat(record.entriesOf(stream).get(0).words()).isEmpty();
        assertThat(verifier.verify(stream).whole()).isTrue();
    }

    @Test
    void findsTheBrokenStreamAmongAll() {
        writeFive();
        owner.sql("UPDATE record_entry SET kind = 'award.revoked' WHERE stream = ? AND place = 1")
                .param(stream)
                .update();
        assertThat(verifier.verifyAll().broken()).isPresent();
        owner.sql("UPDATE record_entry SET kind = 'seat.given' WHERE stream = ? AND place = 1")
                .param(stream)
                .update();
        assertThat(verifier.verify(stream).whole()).isTrue();
    }

    @Test
    void keepsOneChainWithEightWritersAtOnce() throws Exception {
        UUID second = UUID.randomUUID();
        var writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (int i = 0; i < 200; i++) {
                            writeToBoth(writer % 2 == 0 ? stream : second, writer % 2 == 0 ? second : stream, i);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(verifier.verify(stream)).isEqualTo(new Verdict(1600, java.util.Optional.empty()));
        assertThat(verifier.verify(second)).isEqualTo(new Verdict(1600, java.util.Optional.empty()));
    }

    @Test
    void letsTheApplicationNeitherChangeNorDeleteTheRecord() {
        writeFive();
        for (String attack : List.of(
                "UPDATE record_entry SET kind = 'x' WHERE stream = ?",
                "DELETE FROM record_entry WHERE stream = ?",
                "DELETE FROM record_head WHERE stream = ?",
                "UPDATE record_words SET words = '{}' FROM record_entry e WHERE e.stream = ?")) {
            assertThatThrownBy(() -> application.sql(attack).param(stream).update())
                    .as(attack)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(
                        () -> application.sql("TRUNCATE record_entry CASCADE").update())
                .hasStackTraceContaining("permission denied");
    }

    private void writeToBoth(UUID one, UUID other, int i) {
        transaction.executeWithoutResult(status -> {
            record.write(Act.of(one, "seat.given").fact("i", i));
            record.write(Act.of(other, "seat.given").fact("i", i));
        });
    }

    private long write(Act act) {
        transaction.executeWithoutResult(status -> record.write(act));
        return record.entriesOf(act.stream()).stream()
                .mapToLong(Entry::number)
                .max()
                .orElseThrow();
    }

    private void writeFive() {
        IntStream.rangeClosed(1, 5)
                .forEach(n -> write(Act.of(stream, "seat.given").fact("n", n)));
    }

    private void insertCopyOfFirst(int place) {
        owner.sql("""
                        INSERT INTO record_entry (number, stream, place, kind, author_system, happened_at, written_at, facts,
                          previous_hash, hash)
                        SELECT nextval('record_entry_number_seq'), stream, ?, kind, author_system, happened_at, written_at,
                          facts, previous_hash, hash FROM record_entry WHERE stream = ? AND place = 1""").params(place, stream).update();
    }

    private void assertBroken(int place, Flaw flaw) {
        Verdict verdict = verifier.verify(stream);
        assertThat(verdict.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.stream()).isEqualTo(stream);
            assertThat(broken.place()).isEqualTo(place);
            assertThat(broken.flaw()).isEqualTo(flaw);
        });
    }
}
