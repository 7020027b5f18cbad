package org.credentialpath.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * A stacked pathway: levels one after the other, each with an award of its own, and one award when all stand (rule 36).
 *
 * @param verifiedBy the group of those who verify evidence
 * @param creditBy the group of those who decide on academic credit
 */
public record PathwayPlan(String verifiedBy, String creditBy, List<Level> levels) {

    /**
     * One level.
     *
     * @param after the level that has to stand before, null for the first one
     * @param competencies what it shows
     * @param requirements all of them have to be met
     * @param supervisorFeedback whether a supervisor at the workplace gives feedback before it is awarded
     * @param credit the academic credits a decision of its own may give, null where there are none
     */
    public record Level(
            String id,
            String title,
            String words,
            @Nullable String after,
            List<String> competencies,
            List<Requirement> requirements,
            boolean supervisorFeedback,
            @Nullable Credit credit,
            AwardPlan award) {

        static Level read(Section section) {
            return new Level(
                    section.get("id", Kind.ID),
                    section.text("title"),
                    section.text("words"),
                    section.orNull("after", Kind.ID),
                    section.list("competencies", Kind.ID),
                    section.sections("requirements", Requirement::read),
                    section.get("supervisor-feedback", Kind.FLAG, false),
                    section.sectionOrNull("credit", Credit::read),
                    section.section("award", AwardPlan::read));
        }

        /** @throws java.util.NoSuchElementException when the level has no such requirement */
        public Requirement requirement(String id) {
            return requirements.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * One thing a level asks for.
     *
     * @param anyOf the ways to meet it, one of which is enough
     */
    public record Requirement(String id, String title, String words, List<Way> anyOf) {

        static Requirement read(Section section) {
            return new Requirement(
                    section.get("id", Kind.ID),
                    section.text("title"),
                    section.text("words"),
                    section.sections("any-of", Way::read));
        }

        public Optional<Way> way(String id) {
            return anyOf.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /**
     * One way to meet a requirement.
     *
     * @param hours about how much work it is, null where nobody says
     * @param allOf what shows it, all of it
     */
    public record Way(
            String id, String title, String words, @Nullable HourRange hours, List<Proof> allOf) {

        static Way read(Section section) {
            return new Way(
                    section.get("id", Kind.ID),
                    section.text("title"),
                    section.get("words", Kind.TEXT, ""),
                    section.sectionOrNull("hours", HourRange::read),
                    section.sections("all-of", Proof::read));
        }

        public boolean wants(Proof.What kind) {
            return allOf.stream().anyMatch(proof -> proof.kind() == kind);
        }
    }

    /** @param per what the hours are for where it is not the whole, such as "badge"; empty for the whole */
    public record HourRange(Hours from, Hours to, String per) {

        static HourRange read(Section section) {
            return new HourRange(
                    section.get("from", Kind.HOURS), section.get("to", Kind.HOURS), section.get("per", Kind.TEXT, ""));
        }

        public boolean isOne() {
            return from.equals(to);
        }
    }

    /**
     * One thing that shows that a requirement is met.
     *
     * @param issuers who may have issued a badge, by name or address; empty where a person judges that
     * @param least how long experience must be, null for everything else
     */
    public record Proof(
            String id,
            String title,
            What kind,
            List<String> issuers,
            @Nullable Term least) {

        /** What is handed in: a badge or a document that stands for it, a document, a passed exam, time at work. */
        public enum What {
            BADGE,
            DOCUMENT,
            EXAM,
            EXPERIENCE
        }

        static Proof read(Section section) {
            return new Proof(
                    section.get("id", Kind.ID),
                    section.text("title"),
                    section.get("kind", Kind.of(What.class)),
                    section.list("issuers", Kind.TEXT),
                    section.orNull("least", Kind.TERM));
        }
    }

    /** From so many academic credits to so many, decided apart from the award. */
    public record Credit(int from, int to) {

        private static final int MOST = 60;

        static Credit read(Section section) {
            return new Credit(section.get("from", Kind.whole(0, MOST)), section.get("to", Kind.whole(1, MOST)));
        }
    }

    /** The levels in the order in which they open. */
    public List<Level> inOrder() {
        List<Level> chain = new ArrayList<>();
        Optional<Level> next = following(null);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = following(next.get().id());
        }
        return List.copyOf(chain);
    }

    /** @throws java.util.NoSuchElementException when the pathway has no such level */
    public Level level(String id) {
        return levels.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<Level> following(@Nullable String before) {
        return levels.stream()
                .filter(each -> java.util.Objects.equals(each.after(), before))
                .findFirst();
    }

    static PathwayPlan read(Section section) {
        return new PathwayPlan(
                section.get("verified-by", Kind.ROLE),
                section.get("credit-by", Kind.ROLE),
                section.sections("levels", Level::read));
    }
}
