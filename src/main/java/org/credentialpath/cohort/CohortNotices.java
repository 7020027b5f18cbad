package org.credentialpath.cohort;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What notices about a cohort say, and whom they reach. */
@Component
class CohortNotices implements NoticeFacts, NoticeReceivers {

    private static final String ENDED = "cohort-ended-unfinished";

    private final CohortTable cohorts;
    private final MemberTable members;
    private final SeatTable seats;
    private final CohortCovers covers;
    private final ObjectProvider<CohortMeetings> meetings;
    private final Programs programs;
    private final People people;
    private final HouseClock clock;

    CohortNotices(
            CohortTable cohorts,
            MemberTable members,
            SeatTable seats,
            CohortCovers covers,
            ObjectProvider<CohortMeetings> meetings,
            Programs programs,
            People people,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.seats = seats;
        this.covers = covers;
        this.meetings = meetings;
        this.programs = programs;
        this.people = people;
        this.clock = clock;
    }

    // The end of a cohort is told to each member about their own case.
    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        return notice.equals(ENDED)
                ? members.cohortOf(new CaseId(about))
                        .flatMap(cohorts::find)
                        .map(cohort -> Map.of("cohort", cohort.name()))
                : of(about, receiver);
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return cohorts.find(new CohortId(about)).map(cohort -> facts(cohort, receiver));
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return cohorts.find(new CohortId(about))
                .map(cohort -> receivers(receiver, cohort))
                .orElse(Set.of());
    }

    private Set<PersonId> receivers(String receiver, Cohort cohort) {
        Set<PersonId> all = new HashSet<>();
        if (receiver.startsWith("members")) {
            seats.in(cohort.id()).forEach(seat -> all.add(seat.person()));
            members.of(cohort.id()).stream()
                    .filter(member -> isConcerned(member, cohort))
                    .forEach(member -> all.add(member.person()));
        }
        if (receiver.endsWith("facilitator")) {
            all.addAll(covers.reached(cohort));
        }
        return all;
    }

    // Whom the end of the cohort itself made leave is told of it.
    private static boolean isConcerned(Member member, Cohort cohort) {
        return member.leftAt() == null
                || (cohort.state().isOver() && !member.leftAt().isBefore(cohort.since()));
    }

    private Map<String, Object> facts(Cohort asked, PersonId receiver) {
        Cohort cohort = asked.mergedInto() == null
                ? asked
                : cohorts.find(asked.mergedInto()).orElseThrow();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohort.name());
        facts.put("program", programs.packet(cohort.packet()).name());
        facts.put("date", nextMeeting(cohort));
        facts.put("link", link(asked, cohort, receiver));
        if (!cohort.place().isEmpty()) {
            facts.put("place", cohort.place());
        }
        if (asked.reason() != null) {
            facts.put("feedback", asked.reason());
        }
        if (cohort.facilitator() != null) {
            facts.put(
                    "facilitator",
                    people.get(Objects.requireNonNull(cohort.facilitator())).preferredName());
        }
        return facts;
    }

    // Not everybody who is told may open the page: who has left it goes to their case, who has not signed yet to the
    // request.
    private String link(Cohort asked, Cohort cohort, PersonId receiver) {
        if (receiver.equals(asked.facilitator())) {
            return "/cohorts/" + asked.id();
        }
        if (members.of(cohort.id()).stream().anyMatch(member -> member.isIn() && isOf(member, receiver))) {
            return "/cohorts/" + cohort.id();
        }
        return members.of(asked.id()).stream()
                .filter(member -> isOf(member, receiver))
                .findFirst()
                .map(member -> "/cases/" + member.caseId())
                .or(() -> seats.in(cohort.id()).stream()
                        .filter(seat -> seat.person().equals(receiver))
                        .findFirst()
                        .map(seat -> "/requests/" + seat.request()))
                .orElse("/cohorts/" + cohort.id());
    }

    private static boolean isOf(Member member, PersonId person) {
        return member.person().equals(person);
    }

    private java.time.Instant nextMeeting(Cohort cohort) {
        return meetings.stream()
                .flatMap(each -> each.planned(cohort.id()).stream())
                .map(PlannedMeeting::start)
                .filter(start -> start.isAfter(clock.instant()))
                .min(java.util.Comparator.naturalOrder())
                .orElse(cohort.firstMeeting());
    }
}
