package org.credentialpath.fee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the notices about a fee say: the last entry, and what is owed now. */
@Component
class FeeNotices implements NoticeFacts {

    private static final Set<String> OURS = Set.of("fee-paid", "fee-waived", "fee-refunded", "fee-reversed");

    private final FeeTable table;
    private final Cases cases;
    private final Programs programs;

    FeeNotices(FeeTable table, @Lazy Cases cases, Programs programs) {
        this.table = table;
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
        return OURS.contains(notice)
                ? cases.find(id).map(file -> facts(table.account(id), file.packet()))
                : Optional.empty();
    }

    private Map<String, Object> facts(FeeAccount account, org.credentialpath.program.PacketRef packet) {
        List<FeeEntry> entries = account.entries();
        return Map.of(
                "program", programs.packet(packet).name(),
                "amount", entries.get(entries.size() - 1).amount().toString(),
                "owed", account.owed().toString(),
                "link", "/cases/" + account.caseId() + "/fee");
    }
}
