package org.credentialpath.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What the notice says that tells the holder where the certificate is. */
@Component
class AwardNotices implements NoticeFacts {

    private static final String DELIVERED = "award-delivered";

    private final AwardTable table;

    AwardNotices(AwardTable table) {
        this.table = table;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        return notice.equals(DELIVERED) ? table.ofCase(new CaseId(about)).map(AwardNotices::facts) : Optional.empty();
    }

    private static Map<String, Object> facts(Award award) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", award.title());
        facts.put("link", "/credentials/" + award.id());
        if (award.expiresOn() != null) {
            facts.put("by", award.expiresOn());
        }
        return facts;
    }
}
