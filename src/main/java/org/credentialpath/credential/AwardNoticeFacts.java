package org.credentialpath.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What notices about an award may say. */
@Component
class AwardNoticeFacts implements NoticeFacts {

    private final AwardTable table;

    AwardNoticeFacts(AwardTable table) {
        this.table = table;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return table.ofCase(new CaseId(about)).map(AwardNoticeFacts::facts);
    }

    private static Map<String, Object> facts(Award award) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("link", "/credentials/" + award.id());
        facts.put("number", award.number());
        if (award.expiresOn() != null) {
            facts.put("by", award.expiresOn());
        }
        return facts;
    }
}
