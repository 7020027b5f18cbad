package org.credentialpath.form;

/** Chooses the rules for a date, a time, or both. */
final class DateTimeRules {

    private DateTimeRules() {}

    static Rules of(Component question) {
        return switch (question.text("subtype")) {
            case "time" -> new TimeRules();
            case "datetime" -> new MomentRules();
            default -> new DateRules();
        };
    }
}
