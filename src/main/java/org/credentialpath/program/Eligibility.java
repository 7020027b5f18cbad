package org.credentialpath.program;

import java.util.List;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must bring to begin.
 *
 * @param lookBack how old training may be at the start of the cohort, null for any age
 * @param collegeExempt whether college credit may be older
 * @param registry the registry memberships that count as active, checked at request, start and submission
 * @param facts what the request form asks beyond the facts every program has, by the names the rules use
 */
public record Eligibility(
        @Nullable Term lookBack,
        boolean collegeExempt,
        List<Membership> registry,
        List<Training> trainings,
        List<Fact> facts,
        List<Rule> rules) {

    /** Membership in the professional registry. */
    public enum Membership {
        ACTIVE,
        LAPSED,
        NONE
    }

    /** A training that must be complete, or nearly. */
    public record Training(String id, String title, Hours hours) {

        static Training read(Section section) {
            return new Training(section.get("id", Kind.ID), section.text("title"), section.get("hours", Kind.HOURS));
        }
    }

    /** A fact of this program's own: a key of its request form. */
    public record Fact(String name, Type type) {

        /** How the answer is read. */
        public enum Type {
            TEXT,
            NUMBER,
            FLAG,
            DATE
        }

        static Fact read(Section section) {
            return new Fact(section.text("name"), section.get("type", Kind.of(Type.class)));
        }
    }

    /**
     * One rule, in words and in FEEL; see {@link EligibilityCheck} for the facts it may use.
     *
     * @param words what the rule asks, as it is shown to whoever does not meet it
     * @param met true when it is met
     * @param conditional true when it is not met yet but a conditional place is possible, null for never
     * @param doubtful true when a person must look, null for never
     */
    public record Rule(
            String id,
            String words,
            String met,
            @Nullable String conditional,
            @Nullable String doubtful) {

        static Rule read(Section section) {
            return new Rule(
                    section.get("id", Kind.ID),
                    section.text("words"),
                    section.text("met"),
                    section.orNull("conditional", Kind.TEXT),
                    section.orNull("doubtful", Kind.TEXT));
        }
    }

    static Eligibility none() {
        return new Eligibility(null, false, List.of(), List.of(), List.of(), List.of());
    }

    static Eligibility read(Section section) {
        return new Eligibility(
                section.orNull("look-back", Kind.TERM),
                section.get("college-credit-exempt", Kind.FLAG, false),
                section.list("registry", Kind.of(Membership.class)),
                section.sections("trainings", Training::read),
                section.sections("facts", Fact::read),
                section.sections("rules", Rule::read));
    }
}
