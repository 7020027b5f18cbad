package org.credentialpath.review.web;

import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.EvidenceLinks;
import org.credentialpath.review.Phrases;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewRefused;
import org.springframework.stereotype.Component;

/** Carries out what the smaller buttons of the workbench ask for. */
@Component
class WorkbenchSteps {

    private final Phrases phrases;
    private final EvidenceLinks evidence;
    private final SignedIn signedIn;
    private final ReviewWords words;

    WorkbenchSteps(Phrases phrases, EvidenceLinks evidence, SignedIn signedIn, ReviewWords words) {
        this.phrases = phrases;
        this.evidence = evidence;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** What is typed, with the phrase that was chosen. */
    TypedReview before(Step step, TypedReview form) {
        String chosen = form.get("phrase-" + step.criterion());
        if (step.verb() != Step.Verb.PHRASE || chosen.isEmpty()) {
            return form;
        }
        return phrases.find(signedIn.required(), ReviewIds.id(chosen))
                .map(phrase -> form.withFeedback(step.criterion(), phrase.text()))
                .orElse(form);
    }

    /** What is left to do once everything is saved; gives what was refused. */
    Problems after(Step step, Review review, TypedReview form) {
        try {
            switch (step.verb()) {
                case KEEP -> phrases.keep(signedIn.required(), form.get("feedback-" + step.criterion()));
                case UNLINK ->
                    evidence.remove(review.assignment().id(), signedIn.required(), ReviewIds.id(step.link()));
                case NEXT, LATER, STAY, LINK, PHRASE -> {}
            }
            return new Problems();
        } catch (ReviewRefused refused) {
            String field = step.verb() == Step.Verb.KEEP ? "feedback-" + step.criterion() : refused.field();
            return new Problems()
                    .add(
                            field,
                            words.get(refused.messageKey(), refused.arguments().toArray()));
        }
    }
}
