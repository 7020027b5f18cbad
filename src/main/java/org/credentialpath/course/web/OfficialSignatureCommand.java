package org.credentialpath.course.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.CreditForms;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** The second signature on the form for credit, that of the district's liaison (form 26). */
@Component
class OfficialSignatureCommand implements FormCommand {

    private final CourseFormFacts facts;
    private final CreditForms credit;

    OfficialSignatureCommand(CourseFormFacts facts, CreditForms credit) {
        this.facts = facts;
        this.credit = credit;
    }

    @Override
    public String form() {
        return "credit-official";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CaseId id = new CaseId(key);
        Map<String, Object> all = facts.of(id);
        credit.of(id).ifPresent(signed -> {
            all.put("completed", signed.completed());
            all.put("provider", signed.provider().name());
        });
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("signature");
    }

    @Override
    public void submit(Submission sent) {
        String name = sent.answers().required("signature");
        CourseWords.refusing(() -> credit.signAsOfficial(new CaseId(sent.key()), sent.by(), name));
    }
}
