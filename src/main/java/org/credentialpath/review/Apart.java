package org.credentialpath.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.credentialpath.program.Criterion;

/**
 * A criterion that two pages of one reviewer wrote.
 *
 * @param saved what counts until they are put together
 * @param others what other pages sent, the oldest first
 */
public record Apart(Criterion criterion, Judgement saved, List<Judgement> others) {

    /** All texts one below the other; Met or Not Met only where nobody said otherwise. */
    public Judgement together() {
        List<Boolean> met =
                all().flatMap(each -> Stream.ofNullable(each.met())).distinct().toList();
        return new Judgement(
                criterion.id(),
                met.size() == 1 ? met.get(0) : null,
                texts(Judgement::feedback),
                texts(Judgement::note));
    }

    private String texts(Function<Judgement, String> which) {
        List<String> kept = new ArrayList<>();
        for (String text : all().map(which).map(String::strip).toList()) {
            // A text that goes on from another already says what that one says.
            if (kept.stream().noneMatch(other -> other.contains(text))) {
                kept.removeIf(text::contains);
                kept.add(text);
            }
        }
        return String.join("\n\n", kept);
    }

    private Stream<Judgement> all() {
        return Stream.concat(Stream.of(saved), others.stream());
    }
}
