package org.credentialpath.review;

import java.util.ArrayList;
import java.util.List;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.Submission;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reviewer looks at: the words of an item, or one of its files.
 *
 * @param id the item, for a file with its number behind a dot, from 0
 * @param file null for the item's own words
 */
public record Exhibit(String id, Submission.Item item, Content.@Nullable File file) {

    /** How it is shown: what a browser shows by itself stands in the page, anything else is downloaded. */
    public enum Kind {
        WORDS,
        PDF,
        IMAGE,
        FILM,
        TEXT,
        OTHER
    }

    /** The words of the item, where it has some, and its files. */
    public static List<Exhibit> of(Submission.Item item) {
        List<Exhibit> all = new ArrayList<>();
        Content content = item.content();
        if (!content.text().isBlank() || !content.entries().isEmpty()) {
            all.add(new Exhibit(item.item(), item, null));
        }
        for (int number = 0; number < content.files().size(); number++) {
            all.add(new Exhibit(
                    item.item() + "." + number, item, content.files().get(number)));
        }
        return List.copyOf(all);
    }

    public Kind kind() {
        return file == null
                ? Kind.WORDS
                : switch (file.mediaType()) {
                    case "application/pdf" -> Kind.PDF;
                    case "image/jpeg", "image/png" -> Kind.IMAGE;
                    case "video/mp4", "video/quicktime" -> Kind.FILM;
                    case "text/plain" -> Kind.TEXT;
                    default -> Kind.OTHER;
                };
    }

    /** Whether the words of the item say this, whatever stands between two words. */
    boolean says(String quote) {
        String wanted = flat(quote);
        return flat(item.content().text()).contains(wanted)
                || item.content().entries().stream()
                        .anyMatch(each -> flat(each.title() + " " + each.text()).contains(wanted));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
