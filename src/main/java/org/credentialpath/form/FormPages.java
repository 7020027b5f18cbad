package org.credentialpath.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.form.FormOutcome.Step;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a page needs to show a form, take its post and hand the answers to the form's command. Everything typed is kept
 * as a draft until the command has accepted it.
 */
@Service
public class FormPages {

    private final Forms forms;
    private final FormDrafts drafts;
    private final AnswerTable answers;
    private final LateMark mark;
    private final Uploads uploads;
    private final ObjectProvider<FormCommand> commands;
    private final TransactionOperations transaction;

    FormPages(
            Forms forms,
            FormDrafts drafts,
            AnswerTable answers,
            LateMark mark,
            Uploads uploads,
            ObjectProvider<FormCommand> commands,
            TransactionOperations transaction) {
        this.forms = forms;
        this.drafts = drafts;
        this.answers = answers;
        this.mark = mark;
        this.uploads = uploads;
        this.commands = commands;
        this.transaction = transaction;
    }

    /** The form, with the person's draft in it where there is one. */
    public FormView open(FormPlace place) {
        Map<String, Object> facts = command(place).facts(place.key());
        return drafts.find(place)
                .map(typed -> forms.get(place.form(), facts, typed).restored())
                .orElseGet(() -> forms.get(place.form(), facts))
                .with(mark.of(place));
    }

    /** The form whose answers the person looks over before sending; empty while something is missing or wrong. */
    public Optional<FormView> check(FormPlace place) {
        Map<String, Object> facts = command(place).facts(place.key());
        return drafts.find(place)
                .map(typed -> forms.read(place.form(), typed, facts, place.person(), place.key()))
                .filter(reading -> reading.answers().isPresent())
                .map(reading -> reading.form().with(mark.of(place)));
    }

    /**
     * Takes a post: checks it, and once it is right (and looked over, where the form wants that) has the command do it
     * in one transaction.
     */
    public FormOutcome submit(FormPlace place, HttpServletRequest request) {
        LatePosts.arrived(request);
        return submit(place, Posted.of(request));
    }

    /** As {@link #submit(FormPlace, HttpServletRequest)}, for answers that come from elsewhere. */
    public FormOutcome submit(FormPlace place, Posted posted) {
        FormCommand command = command(place);
        Map<String, Object> facts = command.facts(place.key());
        String verb = Wish.of(posted).verb();
        Posted typed = verb.equals("confirm") && !posted.hasAnswers()
                ? drafts.find(place).orElse(posted)
                : posted;
        Reading reading = forms.read(place.form(), typed, facts, place.person(), place.key());
        drafts.save(place, reading.posted());
        if (verb.equals("later")) {
            return outcome(Step.SAVED, reading.form(), place);
        }
        if (reading.answers().isEmpty()) {
            return outcome(Step.AGAIN, reading.form(), place);
        }
        if (reading.form().checked() && !verb.equals("confirm")) {
            return outcome(Step.CHECK, reading.form(), place);
        }
        return send(place, command, facts, reading, reading.answers().orElseThrow());
    }

    /** Saves what the person has typed so far; false when the post does not say which draft of theirs it is. */
    public boolean keepTyped(PersonId person, HttpServletRequest request) {
        LatePosts.arrived(request);
        Posted typed = Posted.of(request);
        Optional<FormPlace> place =
                mark.read(typed.one("_draft")).filter(draft -> draft.person().equals(person));
        place.ifPresent(draft -> drafts.save(draft, typed));
        return place.isPresent();
    }

    /** The answers of every form that was sent about this aggregate, oldest first. */
    public List<KeptAnswers> kept(UUID key) {
        return answers.of(key);
    }

    /** Empties what the person ever typed into forms. */
    public void erase(PersonId person) {
        transaction.executeWithoutResult(status -> {
            drafts.erase(person);
            answers.erase(person);
        });
    }

    private FormOutcome send(
            FormPlace place, FormCommand command, Map<String, Object> facts, Reading reading, Answers given) {
        try {
            transaction.executeWithoutResult(status -> {
                uploads.use(given, place);
                command.submit(new Submission(place.form(), place.key(), place.task(), place.person(), given));
                answers.insert(
                        place, reading.form().release(), forms.kept(place.form(), reading, facts), command.keys());
                drafts.delete(place);
            });
            return outcome(Step.DONE, reading.form(), place);
        } catch (AnswersRefused refused) {
            return outcome(Step.AGAIN, forms.refuse(place.form(), reading, facts, refused), place);
        }
    }

    private FormOutcome outcome(Step step, FormView form, FormPlace place) {
        String confirmation =
                step == Step.DONE ? command(place).confirmation(place.key()).orElse(null) : null;
        return new FormOutcome(step, form.with(mark.of(place)), confirmation);
    }

    private FormCommand command(FormPlace place) {
        return commands.stream()
                .filter(command -> command.form().equals(place.slot()))
                .findFirst()
                .orElseThrow(() -> new FormUnknown(place.slot()));
    }
}
