package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.credentialpath.cohort.CohortProposals;
import org.credentialpath.cohort.EligibilityChecks;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.NextMeeting;
import org.credentialpath.people.People;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Packet;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What somebody and those who help them click from the invitation to the last meeting, the same in every program. */
@Component
class CohortSteps {

    private static final String TIME = "17:30";

    private final Clicks clicks;
    private final CohortProposals proposals;
    private final EligibilityChecks checks;
    private final NextMeeting next;
    private final People people;
    private final HouseClock clock;

    CohortSteps(
            Clicks clicks,
            CohortProposals proposals,
            EligibilityChecks checks,
            NextMeeting next,
            People people,
            HouseClock clock) {
        this.clicks = clicks;
        this.proposals = proposals;
        this.checks = checks;
        this.next = next;
        this.people = people;
        this.clock = clock;
    }

    CaseId invited(String program, PersonId invitee, PersonId coordinator) throws Exception {
        String address = clicks.follow(
                "/requests/invitations/new",
                coordinator,
                List.of(
                        "program",
                        program,
                        "name",
                        "Mara Pine",
                        "email",
                        people.get(invitee).email()));
        return CaseId.of(address.substring("/requests/".length()));
    }

    /** The first day of a start month that is not this month or the next. */
    LocalDate start(Packet packet) {
        LocalDate day = clock.today().withDayOfMonth(1).plusMonths(2);
        while (!packet.cohort().startMonths().contains(day.getMonth())) {
            day = day.plusMonths(1);
        }
        return day;
    }

    List<PlannedMeeting> proposed(Packet packet, LocalDate first) {
        return proposals.meetings(packet, first, LocalTime.parse(TIME));
    }

    /** Sets the cohort up with the meetings as they are proposed. */
    CohortId setUp(Packet packet, LocalDate first, PersonId facilitator, PersonId coordinator, int min, int max)
            throws Exception {
        List<String> fields =
                new ArrayList<>(List.of("program", packet.ref().program(), "name", "The first of the year"));
        fields.addAll(List.of("facilitator", facilitator.toString(), "place", "https://meet.example.org/first"));
        fields.addAll(List.of("min", String.valueOf(min), "max", String.valueOf(max)));
        for (PlannedMeeting meeting : proposed(packet, first)) {
            String at = "meetings[" + (meeting.number() - 1) + "].";
            fields.addAll(List.of(at + "topic", meeting.topic()));
            fields.addAll(
                    List.of(at + "minutes", String.valueOf(meeting.length().toMinutes())));
            fields.addAll(List.of(at + "day", meeting.begins().toLocalDate().toString(), at + "time", TIME));
        }
        String address = clicks.follow("/cohorts/new", coordinator, fields);
        return CohortId.of(address.substring("/cohorts/".length()));
    }

    /** The coordinator finds met what the check leaves to a person. */
    void eligible(CaseId id, PersonId coordinator) throws Exception {
        List<String> fields = new ArrayList<>(List.of("_do", "send", "decision", "ELIGIBLE"));
        List<Answer> results =
                checks.latest(id).stream().map(each -> each.result()).toList();
        for (int i = 0; i < results.size(); i++) {
            boolean met = results.get(i) == Answer.MET;
            fields.addAll(List.of("rules.row", String.valueOf(i)));
            fields.addAll(List.of("rules." + i + ".override", met ? "AS_CHECKED" : "MET"));
            if (!met) {
                fields.addAll(List.of("rules." + i + ".reason", "Seen in the Registry record"));
            }
        }
        clicks.fill(clicks.task(id, "userTask_decideEligibility"), coordinator, fields);
    }

    /** Signs every clause of the agreement. */
    void signs(CaseId id, PersonId person, Packet packet) throws Exception {
        List<String> fields = new ArrayList<>(List.of("_do", "send", "signature", "Mara Pine"));
        packet.agreement().clauses().forEach(clause -> fields.addAll(List.of("agreed", clause.id())));
        clicks.fill(clicks.task(id, "userTask_signAgreement"), person, fields);
    }

    /** The facilitator records the meeting that is over. */
    void recorded(CohortId cohort, int number, CaseId id, PersonId facilitator, String mark, int minutes)
            throws Exception {
        Meeting meeting = next.current(cohort).orElseThrow();
        assertThat(meeting.number()).isEqualTo(number);
        String address = "/cohorts/" + cohort + "/meetings/" + meeting.id();
        String attendance = address + "/attendance";
        String tap = attendance + "/" + id;
        clicks.page(attendance, facilitator);
        clicks.lead(attendance + "#row-" + id, tap + "/mark", facilitator, List.of("mark", mark));
        if (mark.equals("PARTIAL")) {
            clicks.lead(
                    attendance + "#row-" + id,
                    tap + "/details",
                    facilitator,
                    List.of("minutes-" + id, String.valueOf(minutes)));
        }
        clicks.lead(attendance + "#tap-count", attendance + "/rest", facilitator, List.of());
        clicks.lead(address, attendance, facilitator, List.of());
    }
}
