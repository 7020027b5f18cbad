package org.credentialpath.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a portfolio holds.
 *
 * @param help what it is for and how to do it
 * @param competencies the competencies it may show
 * @param words how long a text must be, null for any length
 * @param count how many files or entries are needed
 */
public record PortfolioItem(
        String id,
        String title,
        String help,
        What kind,
        boolean required,
        List<String> competencies,
        @Nullable Range words,
        Range count) {

    /** What is handed in: uploaded files, a text, or a list of entries with a title and a text each. */
    public enum What {
        FILE,
        TEXT,
        LIST
    }

    /** @param max null for no upper end */
    public record Range(int min, @Nullable Integer max) {

        static final Range ONE = new Range(1, 1);

        static Range read(Section section) {
            var any = Kind.whole(0, 20_000);
            return new Range(section.get("min", any, 0), section.orNull("max", any));
        }

        public boolean holds(int number) {
            return number >= min && (max == null || number <= max);
        }
    }

    static PortfolioItem read(Section section) {
        Range count = section.sectionOrNull("count", Range::read);
        return new PortfolioItem(
                section.get("id", Kind.ID),
                section.text("title"),
                section.text("help"),
                section.get("kind", Kind.of(What.class)),
                section.get("required", Kind.FLAG, true),
                section.list("competencies", Kind.ID),
                section.sectionOrNull("words", Range::read),
                count == null ? Range.ONE : count);
    }
}
