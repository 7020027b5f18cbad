package org.credentialpath.people;

/** Nobody was signed in. The words never tell whether the account exists. */
public class SignInRefused extends RuntimeException {

    private final boolean tooMany;

    SignInRefused(boolean tooMany) {
        super(tooMany ? "too many tries" : "no such account and password");
        this.tooMany = tooMany;
    }

    /** Whether it was refused for the number of tries, and waiting helps. */
    public boolean tooMany() {
        return tooMany;
    }
}
