package org.credentialpath.engine;

/** A FEEL expression could not be read or evaluated. */
public class FeelRefused extends RuntimeException {

    public FeelRefused(String message) {
        super(message);
    }
}
