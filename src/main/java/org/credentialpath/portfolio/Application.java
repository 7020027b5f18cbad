package org.credentialpath.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate says when applying for the review.
 *
 * @param site where the candidate works
 * @param license the license number of the site, null when it has none
 * @param supervisor somebody who can speak about the work, with how to reach them
 * @param consent whether the name may be published with the credential
 * @param signature the typed name under the statements on ethics, originality and the privacy of children
 */
public record Application(
        Site site,
        @Nullable String license,
        Supervisor supervisor,
        List<Experience> experience,
        Consent consent,
        String signature) {

    /** May the name be published? */
    public enum Consent {
        NAME,
        NUMBER_ONLY,
        NOTHING
    }

    /** The place of work. */
    public record Site(String name, String address) {}

    /** Somebody who can speak about the work. */
    public record Supervisor(String name, String contact) {}

    /** @param until null for until now */
    public record Experience(
            String role,
            String place,
            LocalDate from,
            @Nullable LocalDate until) {}
}
