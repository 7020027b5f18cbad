package org.credentialpath.cases.web;

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
import org.springframework.stereotype.Component;

/** Asks for more time. */
@Component
class ExtensionRequestCommand implements FormCommand {

    private final CaseFormFacts facts;
    private final Extensions extensions;

    ExtensionRequestCommand(CaseFormFacts facts, Extensions extensions) {
        this.facts = facts;
        this.extensions = extensions;
    }

    @Override
    public String form() {
        return "extension-request";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = facts.file(key);
        Map<String, Object> all = facts.of(file);
        all.put("latest", extensions.latest(file));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("reason", "words", "until", "documents");
    }

    @Override
    public void submit(Submission submission) {
        Answers answers = submission.answers();
        CaseFormFacts.submit(
                "until",
                () -> extensions.ask(
                        new CaseId(submission.key()),
                        submission.by(),
                        Extension.Reason.valueOf(answers.required("reason")),
                        answers.text("words").orElse(""),
                        answers.date("until").orElseThrow(),
                        answers.files("documents")));
    }
}
