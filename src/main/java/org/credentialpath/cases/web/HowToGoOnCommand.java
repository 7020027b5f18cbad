package org.credentialpath.cases.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Chooses how to go on after the cohort has ended. */
@Component
class HowToGoOnCommand implements FormCommand {

    private final CaseFormFacts facts;
    private final GoingOn goingOn;
    private final MessageSource messages;

    HowToGoOnCommand(CaseFormFacts facts, GoingOn goingOn, MessageSource messages) {
        this.facts = facts;
        this.goingOn = goingOn;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "how-to-go-on";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = facts.file(key);
        Map<String, Object> all = facts.of(file);
        all.put("ways", goingOn.ways(file).stream().map(this::option).toList());
        all.put("aloneUntil", goingOn.aloneUntil(file));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("way", "sure");
    }

    @Override
    public void submit(Submission submission) {
        CaseFormFacts.submit(
                "way",
                () -> goingOn.choose(
                        new CaseId(submission.key()),
                        submission.by(),
                        GoingOn.Way.valueOf(submission.answers().required("way"))));
    }

    private Map<String, String> option(GoingOn.Way way) {
        String key = "cases.way." + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of("value", way.name(), "label", messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
