package org.credentialpath.badge;

/** The file holds no badge that can be read. */
class BadgeUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Finding why;

    BadgeUnreadable(Finding why) {
        super(why.name());
        this.why = why;
    }

    Finding why() {
        return why;
    }
}
