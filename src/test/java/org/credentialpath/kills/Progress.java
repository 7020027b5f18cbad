package org.credentialpath.kills;

/**
 * How far one request was clicked.
 *
 * @param email of the person it is for, and how it is found again
 * @param asked the last click that was sent
 * @param answered the last click that was acknowledged
 */
record Progress(String email, Stage asked, Stage answered) {

    /** What a request looks like from outside after each click. */
    enum Stage {
        ABSENT,
        INVITED,
        SENT,
        WITHDRAWN;

        Stage next() {
            return switch (this) {
                case ABSENT -> INVITED;
                case INVITED -> SENT;
                case SENT, WITHDRAWN -> WITHDRAWN;
            };
        }
    }

    static Progress none(String email) {
        return new Progress(email, Stage.ABSENT, Stage.ABSENT);
    }

    Progress asks() {
        return new Progress(email, answered.next(), answered);
    }

    Progress isAt(Stage stage) {
        return new Progress(email, stage, stage);
    }

    boolean waitsForAnswer() {
        return asked != answered;
    }
}
