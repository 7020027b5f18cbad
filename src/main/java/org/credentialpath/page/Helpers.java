package org.credentialpath.page;

import java.util.List;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Asked of the features: who helps a person beside the house, such as the facilitator of their cohort. */
public interface Helpers {

    /**
     * Somebody who helps.
     *
     * @param messageKey what they are, with the name as its argument
     * @param phone null when it is not known
     */
    record Helper(
            String messageKey,
            String name,
            String email,
            @Nullable String phone) {

        /** The number as a {@code tel:} link wants it, null without one. */
        public @Nullable String dial() {
            return phone == null ? null : phone.replaceAll("[^+0-9]", "");
        }
    }

    List<Helper> of(PersonId person);
}
