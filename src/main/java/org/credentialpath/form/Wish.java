package org.credentialpath.form;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pressed button asks for.
 *
 * @param verb send, confirm, later, update, add, remove or unfile
 * @param name of the list or file input it is about, otherwise empty
 * @param which row or document, otherwise empty
 */
record Wish(String verb, String name, String which) {

    /** The name all buttons of a form share. */
    static final String BUTTON = "_do";

    static Wish of(Posted posted) {
        String[] parts = posted.one(BUTTON).split(":", 3);
        String verb = parts[0].isEmpty() ? "send" : parts[0];
        return new Wish(verb, parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Whether the form is to be checked; otherwise it is only shown again, or put aside. */
    boolean sends() {
        return verb.equals("send") || verb.equals("confirm");
    }

    /** Carries out what only changes the form itself. */
    Posted apply(Posted posted) {
        List<String> rows = new ArrayList<>(posted.all(name + ".row"));
        return switch (verb) {
            case "add" -> {
                rows.add(String.valueOf(next(rows)));
                yield posted.with(name + ".row", rows);
            }
            case "remove" -> {
                rows.remove(which);
                yield posted.with(name + ".row", rows);
            }
            case "unfile" ->
                posted.with(
                        name,
                        posted.all(name).stream()
                                .filter(id -> !id.equals(which))
                                .toList());
            default -> posted;
        };
    }

    private static int next(List<String> rows) {
        return rows.stream()
                        .filter(row -> row.matches("\\d{1,4}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(-1)
                + 1;
    }
}
