package org.credentialpath.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the portfolio at which a reviewer saw what they judged.
 *
 * @param exhibit the id of what it stands in
 * @param title what that was called
 * @param document null for the own words of an item
 */
public record Evidence(
        UUID id,
        String criterion,
        String exhibit,
        String title,
        @Nullable UUID document,
        Place place) {

    /** Where a browser opens the document at the place; null for words, which stand on the page of the portfolio. */
    public @Nullable String address() {
        return document == null ? null : "/documents/" + document + "/view" + place.fragment();
    }
}
