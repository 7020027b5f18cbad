package org.credentialpath.review.web;

import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.review.ReviewRefused;

/** A form of the review: puts a refusal at its question. */
abstract class ReviewForm implements FormCommand {

    private final String form;

    ReviewForm(String form) {
        this.form = form;
    }

    abstract void act(Submission submission);

    @Override
    public final String form() {
        return form;
    }

    @Override
    public final void submit(Submission submission) {
        try {
            act(submission);
        } catch (ReviewRefused refused) {
            throw new AnswersRefused(refused);
        }
    }
}
