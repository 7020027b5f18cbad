package org.credentialpath.cases.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Extension;
import org.credentialpath.cases.Extensions;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Answers a request for more time. */
@Component
class ExtensionDecisionCommand implements FormCommand {

    private final CaseFormFacts facts;
    private final Extensions extensions;
    private final MessageSource messages;

    ExtensionDecisionCommand(CaseFormFacts facts, Extensions extensions, MessageSource messages) {
        this.facts = facts;
        this.extensions = extensions;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "extension-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = facts.file(key);
        Map<String, Object> all = facts.of(file);
        all.put("counted", extensions.counted(file.id()));
        extensions.waiting(file.id()).ifPresent(asked -> {
            all.put("wanted", asked.wanted());
            all.put("until", asked.wanted());
            all.put("reason", reason(asked.reason()));
            all.put("words", asked.words().isBlank() ? "–" : asked.words());
            all.put("accommodation", asked.reason() == Extension.Reason.ACCOMMODATION);
        });
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("outcome", "until", "accommodation", "answer");
    }

    @Override
    public void submit(Submission submission) {
        Answers answers = submission.answers();
        var answer = new Extension.Answer(
                Extension.Outcome.valueOf(answers.required("outcome")),
                !answers.checked("accommodation"),
                answers.date("until").orElse(null),
                answers.required("answer"));
        CaseFormFacts.submit("until", () -> extensions.decide(new CaseId(submission.key()), submission.by(), answer));
    }

    private String reason(Extension.Reason reason) {
        String key = "cases.extension.reason." + reason.name().toLowerCase(Locale.ROOT);
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
