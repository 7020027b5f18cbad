package org.credentialpath.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Typed words as a search for the beginnings of words, without capitals and marks. */
public final class SearchWords {

    private static final int MOST = 8;

    private SearchWords() {}

    /**
     * For the database's {@code to_tsquery('simple', unmarked(:words))}: {@code Ann Lee} becomes
     * {@code Ann:* & Lee:*}. Empty where nothing that could be searched for was typed.
     */
    public static String query(@Nullable String typed) {
        return words(typed).stream().limit(MOST).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** Whether each typed word begins a word of the text; true where none was typed. */
    public static boolean fit(String text, @Nullable String typed) {
        List<String> has = words(plain(text));
        return words(typed).stream().limit(MOST).map(SearchWords::plain).allMatch(word -> has.stream()
                .anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String[] words = Normalizer.normalize(text, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\p{N}]+", -1);
        return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
