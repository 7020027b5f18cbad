package org.credentialpath.program;

import java.util.List;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take, and what happens around the end of it. Named like the step it limits.
 *
 * @param remind when who is to act is reminded, counted from the end
 * @param escalate when it goes to somebody else's attention, null for never
 * @param escalateTo the group it is brought to
 * @param source where the length comes from; empty for a default of the house
 * @param confirmed whether the program's owner has confirmed it
 * @param own whether the program sets it itself rather than leaving it to the defaults
 */
public record Limit(
        String name,
        Term due,
        List<Mark> remind,
        @Nullable Mark escalate,
        String escalateTo,
        String source,
        boolean confirmed,
        boolean own) {

    /** A moment before or after the end of a limit, such as {@code 3 bd before}. */
    public record Mark(Term term, boolean before) {

        static final Kind<Mark> KIND = new Kind<>(
                "a moment such as 3 bd before or 1 bd after", Mark::of, new Mark(new Term(1, Term.Unit.DAYS), true));

        static Mark of(String text) {
            if (!text.endsWith(" before") && !text.endsWith(" after")) {
                throw new IllegalArgumentException(text);
            }
            return new Mark(Term.of(text.substring(0, text.lastIndexOf(' '))), text.endsWith(" before"));
        }

        @Override
        public String toString() {
            return term + (before ? " before" : " after");
        }
    }

    static Limit read(String name, boolean own, Section section) {
        return new Limit(
                name,
                section.get("due", Kind.TERM),
                section.list("remind", Mark.KIND),
                section.orNull("escalate", Mark.KIND),
                section.get("escalate-to", Kind.ROLE, "coordinator"),
                section.get("source", Kind.TEXT, ""),
                section.get("confirmed", Kind.FLAG, false),
                own);
    }
}
