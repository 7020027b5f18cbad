package org.credentialpath.cohort;

import org.credentialpath.shared.Refused;

/** A rule about requests refuses something; the message key says which and why. */
public class RequestRefused extends Refused {

    private RequestRefused(String field, String why, Object... arguments) {
        super("cohort", field, why, arguments);
    }

    /** One open request per person and credential (rule 2). */
    static RequestRefused anotherIsOpen() {
        return new RequestRefused("email", "another-is-open");
    }

    static RequestRefused over() {
        return new RequestRefused("", "over");
    }

    static RequestRefused byOneself() {
        return new RequestRefused("decision", "by-oneself");
    }

    static RequestRefused noSeatReserved() {
        return new RequestRefused("", "no-seat");
    }

    /** Nobody joins after the first meeting has begun (rule 8). */
    static RequestRefused alreadyBegun() {
        return new RequestRefused("", "already-begun");
    }

    static RequestRefused noRoom(int max) {
        return new RequestRefused("", "no-room", max);
    }

    static RequestRefused linkDead() {
        return new RequestRefused("", "link");
    }

    /** An answer does not go with the others. */
    static RequestRefused answer(String field, String why, Object... arguments) {
        return new RequestRefused(field, why, arguments);
    }
}
