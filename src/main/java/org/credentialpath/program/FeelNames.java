package org.credentialpath.program;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of facts in a FEEL text. FEEL itself takes an unknown name for nothing and answers "false", so a slip of the
 * pen would make everybody ineligible.
 */
final class FeelNames {

    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern BOUND = Pattern.compile("\\b(?:for|some|every)\\s+(\\w+)\\s+in\\b");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([A-Za-z_]\\w*)\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "true",
            "false",
            "null",
            "in",
            "between",
            "some",
            "every",
            "satisfies",
            "for",
            "return",
            "instance",
            "of",
            "item",
            "date",
            "time",
            "duration",
            "string",
            "length",
            "list",
            "contains",
            "starts",
            "ends",
            "upper",
            "lower",
            "years",
            "months",
            "days",
            "day",
            "month",
            "year",
            "week",
            "distinct",
            "values",
            "index");

    private FeelNames() {}

    static Set<String> in(String expression) {
        String text = STRING.matcher(expression).replaceAll("\"\"");
        Set<String> names = all(NAME, text);
        names.removeAll(WORDS);
        names.removeAll(all(BOUND, text));
        return names;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
