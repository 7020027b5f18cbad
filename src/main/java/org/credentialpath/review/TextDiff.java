package org.credentialpath.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was changed between two texts: word by word, in long texts line by line, in very long ones as a whole. */
public final class TextDiff {

    private static final Pattern WORDS = Pattern.compile("\\S+\\s*|\\s+");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    /** Cells of the table of a comparison. */
    private static final long LARGEST = 2_000_000;

    /** What became of a piece. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that have the same fate. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private TextDiff() {}

    /** The pieces of both texts, in their order; what was taken away stands before what came for it. */
    public static List<Piece> of(String before, String after) {
        for (Pattern part : List.of(WORDS, LINES)) {
            List<String> old = parts(part, before);
            List<String> now = parts(part, after);
            int start = sameAtStart(old, now);
            int end = sameAtEnd(old.subList(start, old.size()), now.subList(start, now.size()));
            List<String> oldMiddle = old.subList(start, old.size() - end);
            List<String> nowMiddle = now.subList(start, now.size() - end);
            if ((long) oldMiddle.size() * nowMiddle.size() <= LARGEST) {
                var diff = new TextDiff();
                old.subList(0, start).forEach(each -> diff.add(Kind.SAME, each));
                diff.compare(oldMiddle, nowMiddle);
                old.subList(old.size() - end, old.size()).forEach(each -> diff.add(Kind.SAME, each));
                return List.copyOf(diff.pieces);
            }
        }
        return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    private void compare(List<String> old, List<String> now) {
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(Kind.SAME, old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, old.get(i++));
            } else {
                add(Kind.ADDED, now.get(j++));
            }
        }
    }

    /** For each pair of places, how many parts both texts have in common from there on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private void add(Kind kind, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> parts(Pattern part, String text) {
        return part.matcher(text.replace("\r\n", "\n"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int sameAtStart(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int same = 0;
        while (same < most && old.get(same).equals(now.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int same = 0;
        while (same < most && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
