package org.credentialpath.inbox.web;

import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.page.Tone;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list.
 *
 * @param subject whom or what it is about, null where that goes without saying
 * @param number of its case, as people call it, null where it is not shown
 * @param since when it is open, null where it is not shown
 * @param who has it, null when nobody has or that goes without saying
 * @param due in words, null without a due date
 * @param later until when it is put off, null when it is not
 * @param back until when it had been put off, null unless it came back before that day
 * @param untouched since when nobody has done anything with it, null when that is not long
 * @param urgent whether it goes before what is usual
 * @param comments how many there are; none of a task a participant has, who does not read them
 * @param state null where it goes without saying
 */
record TaskRow(
        TaskRef ref,
        String address,
        String title,
        @Nullable String subject,
        @Nullable String program,
        @Nullable String cohort,
        @Nullable CaseId caseId,
        @Nullable String number,
        @Nullable String since,
        @Nullable String who,
        @Nullable String due,
        @Nullable String later,
        @Nullable String back,
        @Nullable String untouched,
        boolean urgent,
        int comments,
        Tone tone,
        @Nullable String state) {

    /** For who has the task: that they have it, and their own name, go without saying. */
    TaskRow own(OpenTask task) {
        return new TaskRow(
                ref,
                address,
                title,
                task.waitsForItsPerson() ? null : subject,
                program,
                cohort,
                caseId,
                number,
                since,
                null,
                due,
                later,
                back,
                untouched,
                urgent,
                comments,
                tone,
                tone == Tone.BAD ? state : null);
    }

    /** With these facts alone; what is out of the ordinary is always said. */
    TaskRow showing(Set<RowFact> facts) {
        return new TaskRow(
                ref,
                address,
                title,
                subject,
                facts.contains(RowFact.PROGRAM) ? program : null,
                facts.contains(RowFact.COHORT) ? cohort : null,
                caseId,
                facts.contains(RowFact.NUMBER) ? number : null,
                facts.contains(RowFact.SINCE) ? since : null,
                facts.contains(RowFact.WHO) ? who : null,
                facts.contains(RowFact.DUE) ? due : null,
                later,
                back,
                untouched,
                urgent && facts.contains(RowFact.PRIORITY),
                comments,
                tone,
                state);
    }
}
