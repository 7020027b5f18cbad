package org.credentialpath.badge;

/** What the file of a badge shows, or cannot show. */
public enum Finding {
    /** It was awarded to one of the addresses expected. */
    RECIPIENT_MATCHES(Weight.GOOD),
    /** It was awarded to another address. */
    RECIPIENT_DIFFERS(Weight.BAD),
    /** The file does not tie it to an e-mail address that can be compared. */
    RECIPIENT_UNCLEAR(Weight.ASK),

    ISSUER_EXPECTED(Weight.GOOD),
    ISSUER_UNEXPECTED(Weight.BAD),
    /** Nobody said which issuers are expected, or the file names none. */
    ISSUER_UNCLEAR(Weight.ASK),

    NOT_EXPIRED(Weight.GOOD),
    EXPIRED(Weight.BAD),
    NOT_VALID_YET(Weight.BAD),
    /** A day in it cannot be read. */
    TIME_UNCLEAR(Weight.ASK),

    CRITERIA_NAMED(Weight.GOOD),
    CRITERIA_MISSING(Weight.ASK),

    REVOKED(Weight.BAD),
    /** Only the issuer knows whether it was taken back. */
    REVOCATION_UNKNOWN(Weight.ASK),

    /** The proof of a hosted badge stands at its issuer's address, which is not visited. */
    PROOF_ELSEWHERE(Weight.ASK),
    /** It is signed, and the key is not in the file. */
    SIGNATURE_UNCHECKED(Weight.ASK),
    /** Anybody could have written it. */
    PROOF_MISSING(Weight.ASK),

    /** The file holds the address of a badge and not the badge. */
    ADDRESS_ONLY(Weight.ASK),
    /** It can be read, but is no single badge of Open Badges 2.0 or 3.0. */
    NO_BADGE(Weight.BAD),
    /** It is broken. */
    UNREADABLE(Weight.BAD),
    TOO_LARGE(Weight.BAD);

    /** What a finding means to whoever verifies. */
    public enum Weight {
        /** The file shows it. */
        GOOD,
        /** The file speaks against it. */
        BAD,
        /** A person has to look: the file alone cannot show it. */
        ASK
    }

    private final Weight weight;

    Finding(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
