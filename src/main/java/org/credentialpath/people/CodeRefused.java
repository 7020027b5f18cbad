package org.credentialpath.people;

/** A one-time code was not accepted: mistyped, used, replaced by a newer one, or too old. */
public class CodeRefused extends RuntimeException {

    private final boolean tooMany;

    CodeRefused(boolean tooMany) {
        super(tooMany ? "too many tries" : "no such code");
        this.tooMany = tooMany;
    }

    /** Whether it was refused for the number of tries, and waiting helps. */
    public boolean tooMany() {
        return tooMany;
    }
}
