package org.credentialpath.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cohort.CohortMeetings;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Meetings for tests: inject it into any test with a Spring context. */
@Component
public class TestMeetings {

    private final TestCohorts cohorts;
    private final CohortMeetings plan;
    private final Meetings meetings;
    private final NextMeeting next;
    private final AttendanceBook book;
    private final Facilitators facilitators;
    private final RuntimeService runs;
    private final EngineSteps engine;

    TestMeetings(
            TestCohorts cohorts,
            CohortMeetings plan,
            Meetings meetings,
            NextMeeting next,
            AttendanceBook book,
            Facilitators facilitators,
            RuntimeService runs,
            EngineSteps engine) {
        this.cohorts = cohorts;
        this.plan = plan;
        this.meetings = meetings;
        this.next = next;
        this.book = book;
        this.facilitators = facilitators;
        this.runs = runs;
        this.engine = engine;
    }

    /** The next meeting of the cohort, with its run. */
    public MeetingId next(CohortId cohort) {
        Meeting meeting = next.find(cohort).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("program", meeting.packet().program());
        values.put("packet", meeting.packet().version());
        values.put("cohortId", cohort.toString());
        values.put("meetingId", meeting.id().toString());
        values.put("inPerson", meeting.inPerson());
        runs.startProcessInstanceByKey("cohort-meeting", meeting.id().toString(), values);
        return meeting.id();
    }

    /** As {@link #next}, planned in person. */
    public MeetingId nextInPerson(CohortId cohort) {
        Meeting first = meetings.of(cohort).get(0);
        List<PlannedMeeting> planned = plan.planned(cohort).stream()
                .map(each -> each.number() == first.number() ? inPerson(each) : each)
                .toList();
        plan.plan(cohort, first.packet(), planned);
        return next(cohort);
    }

    private static PlannedMeeting inPerson(PlannedMeeting each) {
        return new PlannedMeeting(
                each.number(), each.begins(), each.length(), true, "12 Elm Street, Bangor", each.topic());
    }

    /** As {@link #next}; the meeting is over and nobody has said who came. */
    public MeetingId over(CohortId cohort) {
        MeetingId id = next(cohort);
        engine.fireTimer(id.value(), "timerEvent_reminderDay");
        engine.fireTimer(id.value(), "timerEvent_reminderDay");
        engine.fireTimer(id.value(), "timerEvent_meetingOver");
        return id;
    }

    /** As {@link #over}, recorded: everybody was there but for these. */
    public MeetingId held(CohortId cohort, Map<CaseId, AttendanceMark> others) {
        MeetingId id = over(cohort);
        record(id, others);
        return id;
    }

    public void record(MeetingId id, Map<CaseId, AttendanceMark> others) {
        Meeting meeting = meetings.get(id);
        List<Attended> all = meetings.expected(meeting).stream()
                .map(member -> new Attended(
                        member.caseId(), others.getOrDefault(member.caseId(), AttendanceMark.PRESENT), 60, ""))
                .toList();
        PersonId facilitator = facilitators.of(meeting.cohort()).orElseThrow();
        TestPeople.as(facilitator, () -> {
            book.record(id, facilitator, all);
            return id;
        });
    }

    public CohortId cohortOf(PersonId facilitator) {
        return cohorts.ledBy(facilitator);
    }

    public CaseId join(CohortId cohort, PersonId person) {
        return cohorts.join(cohort, person);
    }
}
