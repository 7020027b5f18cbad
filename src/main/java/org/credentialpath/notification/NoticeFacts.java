package org.credentialpath.notification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;

/** Asked of the features: what the texts of a notice about one of their aggregates may use. */
public interface NoticeFacts extends NoticeTopic {

    /** The fact that is no part of a text: an e-mail address to which an answer goes, instead of the house's own. */
    String REPLY_TO = "replyTo";

    /** Empty when the aggregate is not one of this feature's. Dates as LocalDate or Instant, names as text. */
    Optional<Map<String, Object>> of(UUID about, PersonId receiver);

    /**
     * As {@link #of(UUID, PersonId)}, for a feature whose facts differ from notice to notice. Several features may know
     * the same id, as a request and its case do: what they say is put together, so answer for your own notices only.
     */
    default Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        return of(about, receiver);
    }
}
