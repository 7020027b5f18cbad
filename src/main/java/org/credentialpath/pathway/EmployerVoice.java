package org.credentialpath.pathway;

import java.time.Instant;

/** What an employer says of what a program awards. */
public record EmployerVoice(Kind kind, String employer, String words, Instant at) {

    /** Who it is for. */
    public enum Kind {
        /** For the people who run the program. */
        ADVICE,
        /** For everybody who takes part. */
        ENDORSEMENT
    }
}
