package org.credentialpath.course.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.CreditForms;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** The first signature on the form for credit, the provider's (form 26). */
@Component
class ProviderSignatureCommand implements FormCommand {

    private final CourseFormFacts facts;
    private final CreditForms credit;

    ProviderSignatureCommand(CourseFormFacts facts, CreditForms credit) {
        this.facts = facts;
        this.credit = credit;
    }

    @Override
    public String form() {
        return "credit-provider";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.of(new CaseId(key));
    }

    @Override
    public Set<String> keys() {
        return Set.of("completed", "signature");
    }

    @Override
    public void submit(Submission sent) {
        LocalDate completed = sent.answers().date("completed").orElseThrow();
        String name = sent.answers().required("signature");
        CourseWords.refusing(() -> credit.signAsProvider(new CaseId(sent.key()), sent.by(), completed, name));
    }
}
