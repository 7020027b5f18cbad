package org.credentialpath.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words a person recognizes. */
final class Browser {

    static final String UNKNOWN = "?";

    private record Mark(String token, String name) {}

    // The first that fits: most browsers also name those they descend from.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("OPR/", "Opera"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Windows", "Windows"),
            new Mark("Macintosh", "Mac"),
            new Mark("Linux", "Linux"));

    private Browser() {}

    static String nameOf(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        return first(BROWSERS, userAgent) + " / " + first(SYSTEMS, userAgent);
    }

    private static String first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.token()))
                .map(Mark::name)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
