package org.credentialpath.form;

/**
 * What came of a post to a form.
 *
 * @param form to be shown again after AGAIN, as it was sent otherwise
 */
public record FormOutcome(Step step, FormView form) {

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
