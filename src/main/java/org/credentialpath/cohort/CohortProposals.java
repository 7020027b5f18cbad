package org.credentialpath.cohort;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.MeetingDays;
import org.credentialpath.program.Packet;
import org.springframework.stereotype.Component;

/** Proposes the meetings of a new cohort from the plan of its packet (rule 9); the coordinator may change each. */
@Component
public class CohortProposals {

    private final CohortSetUpRules rules;
    private final MeetingDays days;

    CohortProposals(CohortSetUpRules rules, MeetingDays days) {
        this.rules = rules;
        this.days = days;
    }

    /** @throws CohortRefused when no cohort of the packet starts that day */
    public List<PlannedMeeting> meetings(Packet packet, LocalDate start, LocalTime at) {
        CohortPlan plan = packet.cohort();
        rules.start("start", start, plan);
        List<LocalDate> proposed = days.from(packet, start);
        return IntStream.range(0, proposed.size())
                .mapToObj(i -> planned(plan.meetings().get(i), proposed.get(i), at))
                .toList();
    }

    private static PlannedMeeting planned(CohortPlan.PlannedMeeting meeting, LocalDate day, LocalTime at) {
        return new PlannedMeeting(
                meeting.number(),
                day.atTime(at),
                Duration.ofMinutes(meeting.minutes()),
                meeting.mode() == CohortPlan.Mode.IN_PERSON,
                "",
                meeting.title());
    }
}
