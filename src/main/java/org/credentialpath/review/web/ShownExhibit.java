package org.credentialpath.review.web;

import java.util.List;
import org.credentialpath.review.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * One exhibit as the workbench shows it.
 *
 * @param title of the item, for a file with its name
 * @param open whether it is the one shown first
 * @param fragment where a browser opens its document, such as {@code #page=3}; empty for its beginning
 * @param texts its words, where it has some: the text of the item, or title and text of each entry
 */
record ShownExhibit(Exhibit exhibit, String title, boolean open, String fragment, List<Marked> texts) {

    /**
     * A text with the words somebody linked.
     *
     * @param title of an entry, empty for the text of the item
     * @param mark empty where nothing is marked; it then all stands before
     */
    record Marked(String title, String before, String mark, String after) {

        static Marked of(String title, String text, String quote) {
            int at = quote.isEmpty() ? -1 : text.indexOf(quote);
            return at < 0
                    ? new Marked(title, text, "", "")
                    : new Marked(title, text.substring(0, at), quote, text.substring(at + quote.length()));
        }
    }

    /** The address of its document, to be shown in the page; null for words. */
    public @Nullable String address() {
        var file = exhibit.file();
        return file == null ? null : "/documents/" + file.document() + "/view" + fragment;
    }

    /** The address to download it from; null for words. */
    public @Nullable String download() {
        var file = exhibit.file();
        return file == null ? null : "/documents/" + file.document();
    }

    /** The id of its document; null for words. */
    public @Nullable String document() {
        var file = exhibit.file();
        return file == null ? null : file.document();
    }

    /** The key of the message that says why it is not shown in the page. */
    public String why() {
        var file = exhibit.file();
        boolean heic = file != null && file.mediaType().equals("image/heic");
        return heic ? "review.exhibit.heic" : "review.exhibit.other";
    }
}
