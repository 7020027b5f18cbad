package org.credentialpath.review.web;

import java.util.ArrayList;
import java.util.List;
import org.credentialpath.review.Exhibit;
import org.credentialpath.review.Review;

/** What stands on the left side of the workbench. */
final class Exhibits {

    private Exhibits() {}

    /**
     * The exhibits of a part, one of them open.
     *
     * @param show the id of the exhibit to open; the first one where there is none of that id
     * @param at the place in it: a page, seconds, or words
     */
    static List<ShownExhibit> of(Review review, Part part, String show, String at) {
        List<Exhibit> all =
                part.items().stream().flatMap(each -> Exhibit.of(each).stream()).toList();
        boolean wanted = all.stream().anyMatch(each -> each.id().equals(show));
        List<ShownExhibit> shown = new ArrayList<>();
        for (Exhibit each : all) {
            boolean open = wanted ? each.id().equals(show) : shown.isEmpty();
            shown.add(new ShownExhibit(
                    each, title(review, each), open, open ? fragment(each, at) : "", texts(each, open ? at : "")));
        }
        return shown;
    }

    private static String title(Review review, Exhibit exhibit) {
        String item = review.packet().item(exhibit.item().item()).title();
        var file = exhibit.file();
        return file == null ? item : item + ": " + file.name();
    }

    private static String fragment(Exhibit exhibit, String at) {
        if (!at.matches("\\d{1,6}")) {
            return "";
        }
        return switch (exhibit.kind()) {
            case PDF -> "#page=" + at;
            case FILM -> "#t=" + at;
            case WORDS, IMAGE, TEXT, OTHER -> "";
        };
    }

    private static List<ShownExhibit.Marked> texts(Exhibit exhibit, String quote) {
        if (exhibit.kind() != Exhibit.Kind.WORDS) {
            return List.of();
        }
        var content = exhibit.item().content();
        List<ShownExhibit.Marked> texts = new ArrayList<>();
        if (!content.text().isBlank()) {
            texts.add(ShownExhibit.Marked.of("", content.text(), quote));
        }
        content.entries().forEach(each -> texts.add(ShownExhibit.Marked.of(each.title(), each.text(), quote)));
        return List.copyOf(texts);
    }
}
