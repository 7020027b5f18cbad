package org.credentialpath.people;

/** The signed-in person has no right to this one case, cohort or document. Pages answer 404, so as not to confirm it. */
public class Forbidden extends RuntimeException {

    public Forbidden(String what) {
        super(what);
    }
}
