package org.credentialpath.browser;

import java.time.LocalDate;

/** The long forms of a participant, filled in as they are meant to be. */
final class LongForms {

    private static final int TRAININGS = 4;

    private LongForms() {}

    /** @param start a month a cohort starts in */
    static <T extends Hands<T>> T request(T hands, LocalDate start) {
        T person = hands.give("legalName", "Noelle Michaud")
                .give("preferredName", "Noelle")
                .give("language", "en")
                .give("role", "teacher")
                .give("experienceHours", "4,000")
                .give("education", "associate");
        for (int i = 0; i < TRAININGS; i++) {
            String row = "trainings." + i + ".";
            if (i > 0) {
                person.press("button[value='add:trainings']");
            }
            person.give(row + "training", "core-" + (i + 1))
                    .date(row + "completed", LocalDate.parse("2025-05-01"))
                    .give(row + "hours", "30")
                    .give(row + "inRegistry", "true");
        }
        return person.give("preferredStart", start.toString().substring(0, 7))
                .give("readyForPortfolio", "yes")
                .give("noGuarantee", "true");
    }

    /** The application at the end of a portfolio. */
    static <T extends Hands<T>> T application(T hands, String signature) {
        return hands.give("siteName", "Little Pines")
                .give("siteAddress", "1 Main Street, Bangor, ME 04401")
                .give("supervisor", "Ann Lee")
                .give("supervisorContact", "207 555 0123")
                .give("experience.0.role", "Teacher")
                .give("experience.0.place", "Little Pines")
                .date("experience.0.from", LocalDate.parse("2020-09-01"))
                .give("ethics", "true")
                .give("originality", "true")
                .give("privacy", "true")
                .give("consent", "NAME")
                .give("signature", signature);
    }
}
