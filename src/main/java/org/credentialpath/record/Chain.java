package org.credentialpath.record;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends acts to the chains of their streams. */
@Component
class Chain {

    private final JdbcClient jdbc;
    private final RecordRows rows;

    Chain(JdbcClient jdbc, RecordRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void append(List<HeldAct> acts) {
        Map<UUID, List<Numbered>> streams = numbered(acts).stream()
                .collect(Collectors.groupingBy(each -> each.held().act().stream(), TreeMap::new, Collectors.toList()));
        Written written = new Written();
        streams.forEach((stream, ofStream) -> written.chain(lock(stream), ofStream));
        rows.insert(written.entries, written.words);
        rows.move(written.heads);
    }

    // Drawn only now, in one round trip for all, and given in the order in which the acts were written.
    private List<Numbered> numbered(List<HeldAct> acts) {
        Iterator<HeldAct> next = acts.iterator();
        return jdbc.sql("SELECT nextval('record_entry_number_seq') FROM generate_series(1, ?)")
                .param(acts.size())
                .query((row, index) -> new Numbered(row.getLong(1), next.next()))
                .list();
    }

    private Head lock(UUID stream) {
        return locked(stream).orElseGet(() -> {
            jdbc.sql("INSERT INTO record_head (stream, place, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING")
                    .params(stream, Link.NOTHING_BEFORE)
                    .update();
            return locked(stream).orElseThrow();
        });
    }

    private Optional<Head> locked(UUID stream) {
        return jdbc.sql("SELECT stream, place, hash FROM record_head WHERE stream = ? FOR UPDATE")
                .param(stream)
                .query(Head.class)
                .optional();
    }

    /** The end of a chain. */
    record Head(UUID stream, int place, String hash) {}

    /** An entry with its hash. */
    record Chained(Link link, String hash) {}

    /** Words with the salt of their commitment. */
    record Salted(long number, String salt, Map<String, String> words) {}

    private record Numbered(long number, HeldAct held) {}

    private static final class Written {
        final List<Chained> entries = new ArrayList<>();
        final List<Salted> words = new ArrayList<>();
        final List<Head> heads = new ArrayList<>();

        void chain(Head head, List<Numbered> acts) {
            int place = head.place();
            String hash = head.hash();
            for (Numbered act : acts) {
                Link link = act.held().linkTo(act.number(), ++place, hash, digestOfWords(act.number(), act.held()));
                hash = Digest.ofEntry(link);
                entries.add(new Chained(link, hash));
            }
            heads.add(new Head(head.stream(), place, hash));
        }

        private @Nullable String digestOfWords(long number, HeldAct held) {
            if (!held.hasWords()) {
                return null;
            }
            Salted salted = new Salted(number, Digest.salt(), held.act().words());
            words.add(salted);
            return Digest.ofWords(salted.salt(), salted.words());
        }
    }
}
