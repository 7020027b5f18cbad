package org.credentialpath.appeal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about an appeal say, and whom {@code participant} and {@code panel} mean. */
@Component
class AppealNotices implements NoticeFacts, NoticeReceivers {

    private final AppealTable appeals;
    private final AppealSeatTable seats;
    private final Cases cases;
    private final Programs programs;
    private final Limits limits;
    private final HouseClock clock;

    AppealNotices(
            AppealTable appeals,
            AppealSeatTable seats,
            @Lazy Cases cases,
            Programs programs,
            Limits limits,
            HouseClock clock) {
        this.appeals = appeals;
        this.seats = seats;
        this.cases = cases;
        this.programs = programs;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public boolean claims(String notice) {
        return notice.startsWith("appeal-");
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return appeals.find(about).map(this::facts);
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return appeals.find(about).map(appeal -> receivers(receiver, appeal)).orElse(Set.of());
    }

    private Set<PersonId> receivers(String receiver, Appeal appeal) {
        return switch (receiver) {
            case "participant" -> Set.of(cases.get(appeal.caseId()).participant());
            case "panel" -> Set.copyOf(seats.seated(appeal.id()));
            default -> Set.of();
        };
    }

    private Map<String, Object> facts(Appeal appeal) {
        PacketRef packet = cases.get(appeal.caseId()).packet();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", programs.packet(packet).name());
        facts.put("by", BusinessCalendar.dayOf(limits.due(packet, "decide-appeal", clock.instant())));
        facts.put("link", "/appeals/" + appeal.id());
        Appeal.Ruling ruling = appeal.ruling();
        if (ruling != null) {
            facts.put("feedback", ruling.letter());
        }
        return facts;
    }
}
