package org.credentialpath.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in an exhibit something stands.
 *
 * @param value a page number, seconds from the beginning, or words; empty for the whole
 */
public record Place(Kind kind, String value) {

    private static final Pattern PAGE = Pattern.compile("(?i)(?:p(?:age|\\.)?\\s*)?0*([1-9]\\d{0,4})");
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2}):(?=\\d{1,2}:))?(?:(\\d{1,3}):)?(\\d{1,5})");
    private static final int LONGEST = 1000;

    /** What the value is. */
    public enum Kind {
        WHOLE,
        PAGE,
        TIME,
        QUOTE
    }

    /**
     * Reads what a reviewer typed: a page of a PDF, a time in a film such as 1:30, else words.
     *
     * @param field where a refusal stands
     * @throws ReviewRefused when it is none of what the exhibit has
     */
    static Place read(Exhibit exhibit, String typed, String field) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Place(Kind.WHOLE, "");
        }
        return switch (exhibit.kind()) {
            case PDF -> {
                Matcher page = PAGE.matcher(text);
                yield new Place(Kind.PAGE, require(page, field, "place-page").group(1));
            }
            case FILM -> {
                Matcher time = TIME.matcher(text);
                yield new Place(Kind.TIME, seconds(require(time, field, "place-time")));
            }
            case WORDS, IMAGE, TEXT, OTHER -> quote(exhibit, text, field);
        };
    }

    private static Place quote(Exhibit exhibit, String text, String field) {
        if (text.length() > LONGEST) {
            throw ReviewRefused.at(field, "too-long", LONGEST);
        }
        if (exhibit.kind() == Exhibit.Kind.WORDS && !exhibit.says(text)) {
            throw ReviewRefused.at(field, "place-quote");
        }
        return new Place(Kind.QUOTE, text);
    }

    private static Matcher require(Matcher typed, String field, String refusal) {
        if (!typed.matches()) {
            throw ReviewRefused.at(field, refusal);
        }
        return typed;
    }

    private static String seconds(Matcher time) {
        int seconds = number(time, 1) * 3600 + number(time, 2) * 60 + number(time, 3);
        return String.valueOf(seconds);
    }

    private static int number(Matcher time, int group) {
        String digits = time.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** What comes behind an address, so that a browser opens the document there. */
    public String fragment() {
        return switch (kind) {
            case PAGE -> "#page=" + value;
            case TIME -> "#t=" + value;
            case WHOLE, QUOTE -> "";
        };
    }

    /** The value as people read it: seconds as minutes and seconds. */
    public String shown() {
        if (kind != Kind.TIME) {
            return value;
        }
        int seconds = Integer.parseInt(value);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
