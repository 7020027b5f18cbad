package org.credentialpath.notification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its file in {@code notices/} says it; {@code notices/README.md} tells how to write one.
 *
 * @param when when it is sent and to whom, for the reader of the file
 * @param action what the one button says, null for none
 * @param path the page the button opens
 * @param facts the facts the texts use
 */
record NoticeFile(
        String name,
        String when,
        String subject,
        @Nullable String action,
        String path,
        Set<String> facts,
        String body) {

    private static final Pattern HEAD = Pattern.compile("---\\n(.*?)\\n---\\n(.*)", Pattern.DOTALL);
    private static final Set<String> KEYS = Set.of("when", "subject", "action", "path", "facts");

    static NoticeFile parse(String name, String text) {
        var parts = HEAD.matcher(text.replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("notices/" + name + ".md must begin with a head between two lines ---");
        }
        Map<String, String> head = head(name, parts.group(1));
        return new NoticeFile(
                name,
                required(name, head, "when"),
                required(name, head, "subject"),
                head.get("action"),
                head.getOrDefault("path", "{link}"),
                words(head.getOrDefault("facts", "")),
                parts.group(2).strip());
    }

    private static Map<String, String> head(String name, String lines) {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon < 0 || !KEYS.contains(line.substring(0, colon))) {
                throw new IllegalArgumentException("notices/" + name + ".md: not understood: " + line);
            }
            head.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return head;
    }

    private static String required(String name, Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("notices/" + name + ".md: " + key + " is missing");
        }
        return value;
    }

    private static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        Pattern.compile(",")
                .splitAsStream(list)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
