package org.credentialpath.appeal.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.cases.Case;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.springframework.stereotype.Component;

/** Files an appeal (form 18). The key is the decision it is against. */
@Component
class AppealFilingCommand implements FormCommand {

    static final String SLOT = "appeal";

    private final AppealFormFacts facts;
    private final Appeals appeals;
    private final AppealWords words;

    AppealFilingCommand(AppealFormFacts facts, Appeals appeals, AppealWords words) {
        this.facts = facts;
        this.appeals = appeals;
        this.words = words;
    }

    @Override
    public String form() {
        return SLOT;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = appeals.caseOf(key);
        Map<String, Object> all = facts.of(file);
        all.put("mostWords", Appeals.MOST_WORDS);
        all.put("grounds", facts.options("ground", Appeal.Ground.values()));
        all.put("remedies", facts.options("remedy", Appeal.Remedy.values()));
        appeals.against(file).ifPresent(decision -> {
            all.put("decided", words.day(decision.at()));
            all.put("by", words.day(appeals.until(file, decision)));
        });
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("why", "statement", "remedy", "documents", "understood");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var filing = new Appeals.Filing(
                answers.choices("why").stream().map(Appeal.Ground::valueOf).collect(Collectors.toSet()),
                Appeal.Remedy.valueOf(answers.required("remedy")),
                answers.required("statement"),
                answers.files("documents"));
        AppealWords.refusing(() -> appeals.file(sent.key(), sent.by(), filing));
    }
}
