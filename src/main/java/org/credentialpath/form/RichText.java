package org.credentialpath.form;

import java.util.List;

/**
 * Text with a little structure. Pages show it element by element and escape every text, so nothing a form file says
 * can become markup of its own.
 *
 * @param tag one of p, ul, li, strong, em, a, h2, h3, br, or empty for plain text
 * @param href where a link leads, otherwise empty
 */
public record RichText(String tag, String href, String text, List<RichText> children) {

    static RichText plain(String text) {
        return new RichText("", "", text, List.of());
    }

    static RichText element(String tag, List<RichText> children) {
        return new RichText(tag, "", "", children);
    }

    /** A link, or its words alone where the address is neither one of this site nor https. */
    static RichText link(String href, List<RichText> children) {
        String address = href.strip();
        boolean ours = address.matches("[/#?](?![/\\\\]).*|[A-Za-z0-9_.-]+(/[^:]*)?");
        boolean safe = ours || address.matches("(?i)https://[^\\s\\\\]+|mailto:[^\\s<>\"]+|tel:[+\\d-]+");
        return safe ? new RichText("a", address, "", children) : element("", children);
    }
}
