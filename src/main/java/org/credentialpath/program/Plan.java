package org.credentialpath.program;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.credentialpath.shared.Term;

/** Terms put in order without a calendar of holidays. */
final class Plan {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    private Plan() {}

    /** The day the term ends; five business days are a week. */
    static LocalDate plus(LocalDate day, Term term) {
        int amount = term.amount();
        return switch (term.unit()) {
            case MINUTES, HOURS -> day;
            case BUSINESS_DAYS -> day.plusDays(amount + 2L * (amount / 5));
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }

    static LocalDate minus(LocalDate day, Term term) {
        return plus(day, new Term(-term.amount(), term.unit()));
    }

    /** About how many days the term is. */
    static int days(Term term) {
        return (int) ChronoUnit.DAYS.between(MONDAY, plus(MONDAY, term));
    }
}
