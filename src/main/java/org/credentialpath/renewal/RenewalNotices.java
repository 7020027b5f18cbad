package org.credentialpath.renewal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.fee.Fees;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about renewals say, and whom they reach. */
@Component
class RenewalNotices implements NoticeFacts, NoticeReceivers {

    private static final Set<String> OURS =
            Set.of("renewal-open", "renewal-fee-owed", "renewal-not-met", "renewal-lapsed");

    private final RenewalTable table;
    private final Fees fees;
    private final Programs programs;

    RenewalNotices(RenewalTable table, @Lazy Fees fees, Programs programs) {
        this.table = table;
        this.fees = fees;
        this.programs = programs;
    }

    @Override
    public boolean claims(String notice) {
        return OURS.contains(notice);
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        return OURS.contains(notice) ? table.find(about).map(renewal -> facts(notice, renewal)) : Optional.empty();
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return receiver.equals("participant")
                ? table.find(about).map(renewal -> Set.of(renewal.holder())).orElse(Set.of())
                : Set.of();
    }

    private Map<String, Object> facts(String notice, Renewal renewal) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", programs.packet(renewal.packet()).name());
        facts.put("date", renewal.expiresOn());
        facts.put("by", renewal.closesOn());
        boolean fee = notice.equals("renewal-fee-owed");
        facts.put("link", fee ? "/cases/" + renewal.caseId() + "/fee" : "/renewals/" + renewal.award());
        if (fee) {
            facts.put("owed", fees.state(renewal.caseId()).owed().toString());
        }
        renewal.last()
                .map(RenewalApplication::decision)
                .filter(decision -> !decision.met())
                .ifPresent(decision -> facts.put("feedback", decision.missing()));
        return facts;
    }
}
