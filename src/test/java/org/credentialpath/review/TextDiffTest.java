package org.credentialpath.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.credentialpath.review.TextDiff.Kind;
import org.credentialpath.review.TextDiff.Piece;
import org.junit.jupiter.api.Test;

/** What a comparison of two texts says. */
class TextDiffTest {

    @Test
    void saysWhatWasAddedAndRemovedWordByWord() {
        assertThat(TextDiff.of("The child built a tower.", "The child then built a tall tower."))
                .containsExactly(
                        new Piece(Kind.SAME, "The child "),
                        new Piece(Kind.ADDED, "then "),
                        new Piece(Kind.SAME, "built a "),
                        new Piece(Kind.ADDED, "tall "),
                        new Piece(Kind.SAME, "tower."));
        assertThat(TextDiff.of("one two three", "one three"))
                .containsExactly(
                        new Piece(Kind.SAME, "one "), new Piece(Kind.REMOVED, "two "), new Piece(Kind.SAME, "three"));
    }

    @Test
    void whatWasTakenAwayStandsBeforeWhatCameForIt() {
        assertThat(TextDiff.of("a red ball", "a blue ball"))
                .extracting(Piece::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
    }

    @Test
    void sameTextsHaveOnePieceAndNoTextsNone() {
        assertThat(TextDiff.of("the same\r\nhere", "the same\nhere"))
                .containsExactly(new Piece(Kind.SAME, "the same\nhere"));
        assertThat(TextDiff.of("", "")).isEmpty();
        assertThat(TextDiff.of("", "new")).containsExactly(new Piece(Kind.ADDED, "new"));
    }

    @Test
    void givesBackBothTextsHoweverLong() {
        for (int words : List.of(100, 3000, 20_000)) {
            String before = "before and again ".repeat(words);
            String after = "after or again ".repeat(words);
            List<Piece> pieces = TextDiff.of(before, after);
            assertThat(without(Kind.ADDED, pieces)).isEqualTo(before);
            assertThat(without(Kind.REMOVED, pieces)).isEqualTo(after);
        }
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(each -> each.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
