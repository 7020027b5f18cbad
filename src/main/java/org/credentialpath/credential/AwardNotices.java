package org.credentialpath.credential;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the notice says that tells the holder where the certificate is. */
@Component
class AwardNotices implements NoticeFacts {

    static final String REVOKED = "award-revoked";
    private static final String DELIVERED = "award-delivered";

    private final AwardTable table;
    private final JdbcClient jdbc;

    AwardNotices(AwardTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        return switch (notice) {
            case DELIVERED -> table.about(about).map(AwardNotices::facts);
            case REVOKED -> table.about(about).map(this::revoked);
            default -> Optional.empty();
        };
    }

    private Map<String, Object> revoked(Award award) {
        Map<String, Object> facts = facts(award);
        facts.remove("by");
        jdbc.sql("SELECT reason, revoked_on FROM award_revocation WHERE award = ?")
                .param(award.id())
                .query(row -> {
                    facts.put("feedback", row.getString("reason"));
                    facts.put("date", row.getObject("revoked_on", LocalDate.class));
                });
        return facts;
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
