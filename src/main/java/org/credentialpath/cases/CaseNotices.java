package org.credentialpath.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about a case say, and whom {@code participant} means. */
@Component
class CaseNotices implements NoticeFacts, NoticeReceivers {

    private final Map<String, BiConsumer<Case, Map<String, Object>>> ours = Map.of(
            "case-withdrawn", (file, facts) -> {},
            "case-expired", (file, facts) -> facts.put("date", file.openUntil()),
            "portfolio-due", (file, facts) -> facts.put("by", file.portfolioDue()),
            "extension-decided", this::extension,
            "registry-lapsed", (file, facts) -> facts.put("by", limit(file, "registry-cure")),
            "registry-cured", (file, facts) -> {},
            "cohort-ended-unfinished", (file, facts) -> facts.put("by", limit(file, "choose-how-to-go-on")));

    private final Cases cases;
    private final Extensions extensions;
    private final Programs programs;
    private final Limits limits;
    private final HouseClock clock;

    CaseNotices(@Lazy Cases cases, @Lazy Extensions extensions, Programs programs, Limits limits, HouseClock clock) {
        this.cases = cases;
        this.extensions = extensions;
        this.programs = programs;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        var more = ours.get(notice);
        return more == null
                ? Optional.empty()
                : cases.find(new CaseId(about)).map(file -> {
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("program", programs.packet(file.packet()).name());
                    facts.put("link", "/cases/" + file.id());
                    more.accept(file, facts);
                    return facts;
                });
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return receiver.equals("participant")
                ? cases.find(new CaseId(about))
                        .map(file -> Set.of(file.participant()))
                        .orElse(Set.of())
                : Set.of();
    }

    private void extension(Case file, Map<String, Object> facts) {
        facts.put("by", file.portfolioDue());
        extensions.of(file.id()).stream()
                .map(Extension::answer)
                .filter(answer -> answer != null)
                .reduce((earlier, later) -> later)
                .ifPresent(answer -> facts.put("feedback", answer.words()));
    }

    private LocalDate limit(Case file, String limit) {
        return BusinessCalendar.dayOf(limits.due(file.packet(), limit, clock.instant()));
    }
}
