package org.credentialpath.appeal.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.appeal.AppealPanels;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Option;
import org.credentialpath.form.Submission;
import org.credentialpath.people.AbsentPeople;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Chooses who hears an appeal. */
@Component
class AppealPanelCommand implements FormCommand {

    private final AppealFormFacts facts;
    private final AppealPanels panels;
    private final AbsentPeople absent;
    private final AppealWords words;

    AppealPanelCommand(AppealFormFacts facts, AppealPanels panels, AbsentPeople absent, AppealWords words) {
        this.facts = facts;
        this.panels = panels;
        this.absent = absent;
        this.words = words;
    }

    @Override
    public String form() {
        return "appeal-panel";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        List<AppealPanels.Candidate> all = panels.candidates(key);
        Map<String, Object> known = facts.of(key);
        known.put("least", panels.least(key));
        known.put(
                "people",
                all.stream()
                        .filter(each -> each.bar() == null)
                        .map(AppealPanels.Candidate::person)
                        .sorted(absent.last())
                        .map(person -> new Option(person.id().toString(), absent.mark(person, person.legalName())))
                        .toList());
        known.put(
                "members",
                all.stream()
                        .filter(AppealPanels.Candidate::seated)
                        .map(each -> each.person().id().toString())
                        .toList());
        known.put(
                "barred",
                all.stream()
                        .filter(each -> each.bar() != null)
                        .map(each -> "- " + each.person().legalName() + ": " + words.get("review.bar." + each.bar()))
                        .collect(Collectors.joining("\n")));
        return known;
    }

    @Override
    public Set<String> keys() {
        return Set.of("members");
    }

    @Override
    public void submit(Submission sent) {
        List<PersonId> members =
                sent.answers().choices("members").stream().map(PersonId::of).toList();
        AppealWords.refusing(() -> panels.choose(sent.key(), sent.by(), members));
    }
}
