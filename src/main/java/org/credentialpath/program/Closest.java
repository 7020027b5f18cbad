package org.credentialpath.program;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word somebody probably meant. */
final class Closest {

    private Closest() {}

    /** A sentence for a fault: the most similar of the known words, and all of them. */
    static String to(String word, Collection<String> known) {
        String all = known.isEmpty() ? "Remove it." : "Known are " + String.join(", ", known) + ".";
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .filter(each -> distance(word, each) <= Math.max(2, word.length() / 3))
                .map(each -> "Did you mean \"" + each + "\"? " + all)
                .orElse(all);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
