package org.credentialpath.cohort;

import java.util.List;

/** A rule about requests refuses something; the message key says which and why. */
public class RequestRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private RequestRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "cohort.refused." + why;
        this.arguments = List.of(arguments);
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

    /** The key of the answer it is about; empty when it is about none. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
