package org.credentialpath.renewal;

import java.time.LocalDate;
import org.credentialpath.program.RenewalPlan;
import org.credentialpath.shared.Hours;

/** What a renewal must hold to before a person looks at it. */
final class RenewalChecks {

    static final int LONGEST_TEXT = 15_000;
    static final int LONGEST_LINE = 200;

    private RenewalChecks() {}

    /**
     * @param since the day the term began; training of an earlier one does not count
     * @throws RenewalRefused at the first answer that is not enough
     */
    static void check(RenewalFiling.Wish wish, RenewalPlan plan, LocalDate since, LocalDate today) {
        for (int place = 0; place < wish.trainings().size(); place++) {
            training("trainings." + place + ".", wish.trainings().get(place), since, today);
        }
        Hours listed = wish.trainings().stream().map(RenewalTraining::hours).reduce(Hours.ZERO, Hours::plus);
        if (listed.compareTo(plan.trainingHours()) < 0) {
            throw RenewalRefused.at("trainings", "too-few-hours", listed, plan.trainingHours());
        }
        line("roleNow", wish.roleNow());
        line("signature", wish.signature());
        if (wish.reflection().length() > LONGEST_TEXT) {
            throw RenewalRefused.at("reflection", "too-long", LONGEST_TEXT);
        }
        int words = words(wish.reflection());
        if (words < plan.reflectionWords()) {
            throw RenewalRefused.at("reflection", "too-few-words", words, plan.reflectionWords());
        }
    }

    private static void training(String row, RenewalTraining training, LocalDate since, LocalDate today) {
        line(row + "title", training.title());
        if (training.hours().compareTo(Hours.ZERO) <= 0) {
            throw RenewalRefused.at(row + "hours", "no-hours", training.title());
        }
        if (training.completed().isBefore(since)) {
            throw RenewalRefused.at(row + "completed", "before-the-term", training.title(), since);
        }
        if (training.completed().isAfter(today)) {
            throw RenewalRefused.at(row + "completed", "ahead", training.title());
        }
    }

    private static void line(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST_LINE) {
            throw RenewalRefused.at(field, "line", LONGEST_LINE);
        }
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
