package org.credentialpath.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the notices say that tell a candidate of more time, and of surveys that do not count. */
@Component
class SurveyNotices implements NoticeFacts {

    private static final String EXTENDED = "survey-extended";
    private static final String VOID = "surveys-void";

    private final SurveyCollectionTable collections;
    private final Cases cases;
    private final Programs programs;

    SurveyNotices(SurveyCollectionTable collections, @Lazy Cases cases, Programs programs) {
        this.collections = collections;
        this.cases = cases;
        this.programs = programs;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        return switch (notice) {
            case EXTENDED -> collections.latest(new CaseId(about)).map(this::facts);
            case VOID -> Optional.of(facts(new CaseId(about)));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> facts(SurveyCollection collection) {
        Map<String, Object> facts = new HashMap<>(facts(collection.caseId()));
        facts.put("by", collection.lastDay());
        return facts;
    }

    private Map<String, Object> facts(CaseId id) {
        return Map.of("program", programs.packet(cases.get(id).packet()).name(), "link", "/cases/" + id + "/families");
    }
}
