package org.credentialpath.demo;

import java.time.Instant;

/** The time machine was asked to go to a moment that has passed. */
public class OnlyForward extends RuntimeException {

    private OnlyForward(String message) {
        super(message);
    }

    static OnlyForward notTo(Instant moment) {
        return new OnlyForward("The time machine does not go back to " + moment);
    }
}
