package org.credentialpath.badge;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What JSON of badges has in common: one value may stand for a list of one. */
final class Nodes {

    private static final int LONGEST = 300;

    private Nodes() {}

    static boolean isOf(JsonNode node, String... types) {
        List<String> wanted = List.of(types);
        return each(node.path("type")).anyMatch(type -> type.isString() && wanted.contains(type.stringValue()));
    }

    /** The values of a list, or the one value; none for what is missing. */
    static Stream<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream();
        }
        return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    /** The text as it stands; empty for everything else. */
    static String raw(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    /** Text to show: one line of bounded length, without characters that hide or reorder others. */
    static String text(JsonNode node) {
        String one = raw(node)
                .replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .strip();
        if (one.length() <= LONGEST) {
            return one;
        }
        int end = Character.isHighSurrogate(one.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return one.substring(0, end);
    }

    /** What somebody is called: a name, or an address where there is none. */
    static List<String> names(JsonNode node) {
        return Stream.of(node.path("name"), node, node.path("id"), node.path("url"))
                .map(Nodes::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first that says something. */
    static String first(String... texts) {
        return first(List.of(texts));
    }

    static String first(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
