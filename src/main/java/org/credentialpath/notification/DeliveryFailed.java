package org.credentialpath.notification;

/** A mail was not taken. */
class DeliveryFailed extends RuntimeException {

    /** What trying again can do: nothing, help perhaps, or help once the server answers again, for any mail. */
    enum Why {
        FOR_GOOD,
        FOR_NOW,
        NO_SERVER
    }

    private final String messageKey;
    private final Why why;

    DeliveryFailed(String messageKey, Why why, Throwable cause) {
        super(messageKey, cause);
        this.messageKey = messageKey;
        this.why = why;
    }

    String messageKey() {
        return messageKey;
    }

    Why why() {
        return why;
    }
}
