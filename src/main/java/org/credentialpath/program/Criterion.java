package org.credentialpath.program;

import java.util.List;

/**
 * One thing that is judged Met or Not Met.
 *
 * @param words what Met looks like, the same for candidate and reviewer
 * @param items the portfolio items it is judged by; empty when the visit or the families judge it
 */
public record Criterion(String id, String title, String words, String competency, List<String> items, Judge judged) {

    /** Where it is judged. */
    public enum Judge {
        PORTFOLIO,
        VISIT,
        SURVEY
    }

    static Criterion read(Section section) {
        return new Criterion(
                section.get("id", Kind.ID),
                section.text("title"),
                section.text("words"),
                section.get("competency", Kind.ID),
                section.list("items", Kind.ID),
                section.get("judged", Kind.of(Judge.class), Judge.PORTFOLIO));
    }
}
