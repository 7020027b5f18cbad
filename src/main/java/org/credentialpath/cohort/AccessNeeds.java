package org.credentialpath.cohort;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Service;

/** What members said they need to take part, such as captions; only for those who arrange it. */
@Service
public class AccessNeeds {

    private static final String QUESTION = "accommodation";

    private final AnswerStore answers;

    AccessNeeds(AnswerStore answers) {
        this.answers = answers;
    }

    /** In their own words, by case; who said nothing is missing. */
    public Map<CaseId, String> of(Collection<CaseId> cases) {
        Map<CaseId, String> needs = new LinkedHashMap<>();
        cases.forEach(caseId -> answers.of(caseId).stream()
                .flatMap(given -> given.text(QUESTION).stream())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> needs.put(caseId, words)));
        return needs;
    }
}
