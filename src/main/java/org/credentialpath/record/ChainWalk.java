package org.credentialpath.record;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Verdict.Broken;
import org.credentialpath.record.Verdict.Flaw;
import org.jspecify.annotations.Nullable;

/** Walks the entries of all streams, each from its first, and remembers the first that is broken. */
final class ChainWalk {

    /** The end of the chain as its head row says, and whether the entry's words are right. */
    record Step(
            @Nullable Link link,
            @Nullable String hash,
            UUID stream,
            int headPlace,
            @Nullable String headHash,
            Words words) {}

    /** How an entry's words compare with its commitment. */
    enum Words {
        RIGHT,
        MISSING,
        CHANGED
    }

    private long entries;
    private @Nullable Broken broken;
    private @Nullable Step last;
    private int place;
    private String hash = Link.NOTHING_BEFORE;

    void take(Step step) {
        if (last == null || !last.stream().equals(step.stream())) {
            endStream();
            place = 0;
            hash = Link.NOTHING_BEFORE;
        }
        last = step;
        if (step.link() != null) {
            entries++;
            check(step, step.link());
        }
    }

    Verdict end() {
        endStream();
        return new Verdict(entries, Optional.ofNullable(broken));
    }

    private void check(Step step, Link link) {
        place++;
        if (link.place() != place) {
            report(step.stream(), place, null, Flaw.ENTRY_MISSING);
        } else if (place > step.headPlace()) {
            report(step.stream(), place, link.number(), Flaw.ENTRY_ADDED);
        } else if (!link.previousHash().equals(hash) || !Digest.ofEntry(link).equals(step.hash())) {
            report(step.stream(), place, link.number(), Flaw.ENTRY_CHANGED);
        } else if (step.words() != Words.RIGHT) {
            Flaw flaw = step.words() == Words.MISSING ? Flaw.WORDS_MISSING : Flaw.WORDS_CHANGED;
            report(step.stream(), place, link.number(), flaw);
        }
        place = link.place();
        hash = Objects.requireNonNull(step.hash());
    }

    private void endStream() {
        if (last == null) {
            return;
        }
        if (place < last.headPlace()) {
            report(last.stream(), place + 1, null, Flaw.ENTRY_MISSING);
        } else if (!hash.equals(last.headHash())) {
            Long number = last.link() == null ? null : last.link().number();
            report(last.stream(), place, number, Flaw.ENTRY_CHANGED);
        }
    }

    private void report(UUID stream, int where, @Nullable Long number, Flaw flaw) {
        if (broken == null) {
            broken = new Broken(stream, where, number, flaw);
        }
    }
}
