package org.credentialpath.program;

import java.net.URI;
import java.util.List;
import org.credentialpath.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * A self-paced course: no meetings, products made in one's own time (rule 35).
 *
 * @param facilitated whether a facilitator reviews the products between two dates; otherwise the program answers at once
 * @param ledBy the group of the facilitators
 * @param hours about how much work it is
 * @param products what is made, each Met or Not Met
 * @param help documents and videos
 * @param credit what the form for credit certifies, null where there is none
 */
public record CoursePlan(
        boolean facilitated,
        String ledBy,
        Hours hours,
        List<Product> products,
        List<Help> help,
        @Nullable Credit credit) {

    /**
     * One product.
     *
     * @param words what Met looks like
     * @param leastWords so many words make it Met where no facilitator reviews, null where one does
     * @param feedback what the program answers to less
     */
    public record Product(
            String id,
            String title,
            String help,
            String words,
            @Nullable Integer leastWords,
            String feedback) {

        static Product read(Section section) {
            return new Product(
                    section.get("id", Kind.ID),
                    section.text("title"),
                    section.text("help"),
                    section.text("words"),
                    section.orNull("least-words", Kind.whole(1, 5000)),
                    section.get("feedback", Kind.TEXT, ""));
        }
    }

    /** A document or video that helps, by its link. */
    public record Help(String title, What kind, String link) {

        private static final Kind<String> LINK = new Kind<>("a link that begins with https://", Help::link, "");

        /** What it is. */
        public enum What {
            DOCUMENT,
            VIDEO
        }

        static Help read(Section section) {
            return new Help(section.text("title"), section.get("kind", Kind.of(What.class)), section.get("link", LINK));
        }

        private static String link(String text) {
            URI link = URI.create(text);
            if (!"https".equals(link.getScheme()) || link.getHost() == null) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }
    }

    /**
     * Credit toward a license, which two people certify one after the other.
     *
     * @param words what it is credit for
     */
    public record Credit(int credits, String words) {

        static Credit read(Section section) {
            return new Credit(section.get("credits", Kind.whole(1, 60)), section.text("words"));
        }
    }

    /** @throws java.util.NoSuchElementException when the course has no such product */
    public Product product(String id) {
        return products.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static CoursePlan read(Section section) {
        return new CoursePlan(
                section.get("facilitated", Kind.FLAG),
                section.get("led-by", Kind.ROLE),
                section.get("hours", Kind.HOURS),
                section.sections("products", Product::read),
                section.sections("help", Help::read),
                section.sectionOrNull("credit", Credit::read));
    }
}
