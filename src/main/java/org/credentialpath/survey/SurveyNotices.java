package org.credentialpath.survey;

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

/** What the notice says that tells a candidate of the extension. */
@Component
class SurveyNotices implements NoticeFacts {

    private static final String EXTENDED = "survey-extended";

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
        CaseId id = new CaseId(about);
        return notice.equals(EXTENDED)
                ? collections
                        .latest(id)
                        .map(collection -> Map.of(
                                "program",
                                programs.packet(cases.get(id).packet()).name(),
                                "by",
                                collection.lastDay(),
                                "link",
                                "/cases/" + id + "/families"))
                : Optional.empty();
    }
}
