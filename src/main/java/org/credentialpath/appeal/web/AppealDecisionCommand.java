package org.credentialpath.appeal.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.AppealPanels;
import org.credentialpath.appeal.AppealRulings;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.People;
import org.springframework.stereotype.Component;

/** The panel decides an appeal; or whoever cannot take part steps back (form 18). */
@Component
class AppealDecisionCommand implements FormCommand {

    private final AppealFormFacts facts;
    private final AppealPanels panels;
    private final AppealRulings rulings;
    private final People people;
    private final AppealWords words;

    AppealDecisionCommand(
            AppealFormFacts facts, AppealPanels panels, AppealRulings rulings, People people, AppealWords words) {
        this.facts = facts;
        this.panels = panels;
        this.rulings = rulings;
        this.people = people;
        this.words = words;
    }

    @Override
    public String form() {
        return "appeal-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Map<String, Object> all = facts.of(key);
        all.put(
                "panel",
                panels.seated(key).stream()
                        .map(member -> people.get(member).preferredName())
                        .collect(Collectors.joining(", ")));
        all.put("outcomes", facts.options("outcome", rulings.possible(key).toArray(Appeal.Outcome[]::new)));
        all.put(
                "notPossible",
                Arrays.stream(Appeal.Outcome.values())
                        .flatMap(outcome -> rulings.refusal(key, outcome).stream())
                        .map(why -> "- " + words.of("refused", why))
                        .distinct()
                        .collect(Collectors.joining("\n")));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("part", "ties", "why", "impartial", "outcome", "reason", "letter");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        if (answers.required("part").equals("STEPS_BACK")) {
            stepBack(sent, answers);
            return;
        }
        var outcome = Appeal.Outcome.valueOf(answers.required("outcome"));
        String reason = answers.required("reason");
        String letter = answers.required("letter");
        AppealWords.refusing(() -> rulings.rule(sent.key(), sent.by(), outcome, reason, letter));
    }

    private void stepBack(Submission sent, Answers answers) {
        Set<Conflicts.Kind> ties =
                answers.choices("ties").stream().map(Conflicts.Kind::valueOf).collect(Collectors.toSet());
        String why = answers.required("why");
        AppealWords.refusing(() -> panels.stepBack(sent.key(), sent.by(), ties, why));
    }
}
