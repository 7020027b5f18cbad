package org.credentialpath.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of all pages, and the parts that they are put together from. */
final class Templates {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final String PAGE = "page/layout :: layout";
    private static final Pattern PART = Pattern.compile("<[^<>]*\\sth:fragment=\"(\\w+)");
    private static final Pattern USED = Pattern.compile("~\\{(\\w+/[\\w-]+ :: \\w+)");

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> parts = new TreeMap<>();

    Templates() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".html")).toList()) {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                files.put(name.substring(0, name.length() - ".html".length()), Files.readString(file));
            }
        }
        files.forEach(this::addParts);
    }

    /** The text of every template that is a page and not a part of one. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(files);
        pages.values().removeIf(text -> !text.contains(PAGE));
        return pages;
    }

    /** The same, each with the text of the parts it uses, and of those they use. */
    Map<String, String> wholePages() {
        Map<String, String> pages = pages();
        pages.replaceAll((name, text) -> whole(text, new HashSet<>(Set.of(PAGE))));
        return pages;
    }

    private String whole(String text, Set<String> seen) {
        var whole = new StringBuilder(text);
        Matcher used = USED.matcher(text);
        while (used.find()) {
            if (seen.add(used.group(1))) {
                whole.append('\n').append(whole(parts.getOrDefault(used.group(1), ""), seen));
            }
        }
        return whole.toString();
    }

    // A part goes on until the next one begins.
    private void addParts(String file, String text) {
        Matcher part = PART.matcher(text);
        String name = null;
        int from = 0;
        while (part.find()) {
            if (name != null) {
                parts.put(name, text.substring(from, part.start()));
            }
            name = file + " :: " + part.group(1);
            from = part.start();
        }
        if (name != null) {
            parts.put(name, text.substring(from));
        }
    }
}
