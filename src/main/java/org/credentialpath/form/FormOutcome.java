package org.credentialpath.form;

import org.jspecify.annotations.Nullable;

/**
 * What came of a post to a form.
 *
 * @param form to be shown again after AGAIN, as it was sent otherwise
 * @param confirmation where to go after DONE, null for the person's home page
 */
public record FormOutcome(
        Step step, FormView form, @Nullable String confirmation) {

    /** What the page does next. */
    public enum Step {
        /** Show the form again, with {@link FormOutcome#status()}; everything typed is in it. */
        AGAIN,
        /** Redirect to the page on which the answers are looked over. */
        CHECK,
        /** Redirect away: the draft is saved and nothing was sent. */
        SAVED,
        /** Redirect to the confirmation: it is done. */
        DONE
    }

    /** The HTTP status of the page that shows the form again. */
    public int status() {
        return form.problems().isEmpty() ? 200 : 422;
    }
}
