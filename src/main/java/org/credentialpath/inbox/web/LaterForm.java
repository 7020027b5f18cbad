package org.credentialpath.inbox.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.NotTheirs;
import org.credentialpath.inbox.TaskTimes;
import org.credentialpath.page.Problems;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.TypedDay;
import org.springframework.stereotype.Component;

/** Puts a task off until a typed day, from tomorrow on. */
@Component
class LaterForm {

    private final TaskTimes times;
    private final HouseClock clock;
    private final BulkForm form;

    LaterForm(TaskTimes times, HouseClock clock, BulkForm form) {
        this.times = times;
        this.clock = clock;
        this.form = form;
    }

    /**
     * False when something is wrong, which then stands among the problems.
     *
     * @throws org.credentialpath.engine.TaskTaken when somebody else took it in this moment
     */
    boolean putOff(TaskRef ref, PersonId person, String typed, Problems problems) {
        try {
            LocalDate day = TypedDay.read(typed);
            if (day.isAfter(clock.today())) {
                times.putOff(ref, person, day.atStartOfDay(HouseClock.ZONE).toInstant());
                return true;
            }
            problems.add("until", form.text("inbox.task.past-day"));
        } catch (DateTimeParseException e) {
            problems.add("until", form.text("inbox.task.no-day"));
        } catch (NotTheirs e) {
            problems.add("until", form.text("inbox.task.nobody-has"));
        }
        return false;
    }
}
