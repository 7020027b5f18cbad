package org.credentialpath.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What notices about a meeting say, and whom they reach. */
@Component
class MeetingNotices implements NoticeFacts, NoticeReceivers {

    private final MeetingTable meetings;
    private final Members members;
    private final Facilitators facilitators;
    private final Cohorts cohorts;
    private final Programs programs;

    MeetingNotices(
            MeetingTable meetings, Members members, Facilitators facilitators, Cohorts cohorts, Programs programs) {
        this.meetings = meetings;
        this.members = members;
        this.facilitators = facilitators;
        this.cohorts = cohorts;
        this.programs = programs;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return meetings.find(new MeetingId(about)).map(meeting -> {
            Map<String, Object> facts = new HashMap<>();
            facts.put("cohort", cohorts.opening(meeting.cohort()).name());
            facts.put("program", programs.packet(meeting.packet()).name());
            facts.put("link", link(meeting));
            facts.put("date", meeting.begins());
            facts.put("place", meeting.place());
            facts.put("topics", List.of(meeting.topic()));
            facts.put("tasks", tasks(meeting));
            if (meeting.reason() != null) {
                facts.put("feedback", meeting.reason());
            }
            instead(meeting).ifPresent(date -> facts.put("newDate", date));
            return facts;
        });
    }

    static String link(Meeting meeting) {
        return "/cohorts/" + meeting.cohort() + "/meetings/" + meeting.id();
    }

    // What was to be done since the meeting before.
    private List<String> tasks(Meeting meeting) {
        return programs.packet(meeting.packet()).cohort().meetings().stream()
                .filter(each -> each.number() == meeting.number() - 1)
                .map(CohortPlan.PlannedMeeting::activity)
                .flatMap(activity -> Optional.ofNullable(activity).stream())
                .map(CohortPlan.Activity::title)
                .toList();
    }

    private Optional<Object> instead(Meeting meeting) {
        return meetings.inPlaceOf(meeting.id()).stream().findFirst().map(Meeting::begins);
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return meetings.find(new MeetingId(about))
                .map(meeting -> receivers(receiver, meeting))
                .orElse(Set.of());
    }

    private Set<PersonId> receivers(String receiver, Meeting meeting) {
        Set<PersonId> all = new HashSet<>();
        if (receiver.startsWith("members")) {
            members.of(meeting.cohort()).stream().map(Member::person).forEach(all::add);
        }
        if (receiver.endsWith("facilitator")) {
            all.addAll(facilitators.reached(meeting.cohort()));
        }
        return all;
    }
}
