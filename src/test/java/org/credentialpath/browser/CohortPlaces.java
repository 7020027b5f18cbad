package org.credentialpath.browser;

import java.util.Map;
import java.util.stream.Stream;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.NewCohort;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests, cohorts and meetings of the {@link PageWorld}. */
final class CohortPlaces {

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestRequests requests;

    @Autowired
    Doors doors;

    void make(PageWorld world, PersonId wide) {
        requests(world);
        running(world, wide);
        over(world);
        CohortId alone = cohorts.ledBy(world.demo("facilitator2"));
        world.put("cohort.alone", alone);
        world.put("case.alone", cohorts.join(alone, world.demo("participant5")));
        world.put("cohort.empty", cohorts.ledBy(world.demo("facilitator2")));
        world.put("start", cohorts.start());
    }

    private void requests(PageWorld world) {
        cohorts.planned(requests.start().plusDays(8), 8, world.demo("facilitator2"));
        world.put("invitation", doors.invitation(requests.invited()).replaceFirst(".*/", ""));
        CaseId invited = requests.invited(world.demo("participant7"));
        world.put("request.invited", invited);
        world.putTask("task.request", invited, "userTask_requestPlace");
        CaseId sent = requests.invited(world.demo("participant8"));
        requests.submit(sent, requests.complete());
        world.put("request.sent", sent);
        world.putTask("task.eligibility", sent, "userTask_decideEligibility");
        CaseId eligible = requests.invited(world.demo("participant6"));
        requests.submit(eligible, requests.complete());
        requests.decide(eligible, EligibilityResult.ELIGIBLE);
        world.put("request.eligible", eligible);
        world.putTask("task.agreement", eligible, "userTask_signAgreement");
    }

    /** A cohort with the longest names, between two meetings. */
    private void running(PageWorld world, PersonId wide) {
        CohortId cohort = setUp(world);
        CaseId own = meetings.join(cohort, wide);
        world.put("cohort", cohort);
        world.put("case.long", own);
        world.put("case.ready", meetings.join(cohort, world.demo("participant")));
        world.put("case.sent", meetings.join(cohort, world.demo("participant2")));
        world.put("case.left", meetings.join(cohort, world.demo("participant3")));
        world.put("meeting.held", meetings.held(cohort, Map.of(own, AttendanceMark.NO_SHOW)));
        world.put("meeting.next", meetings.next(cohort));
    }

    /** A cohort whose meeting is over, and nobody has said who came. */
    private void over(PageWorld world) {
        CohortId cohort = setUp(world);
        Stream.of("participant4", "participant5", "participant9")
                .map(world::demo)
                .forEach(person -> cohorts.join(cohort, person));
        world.put("cohort.over", cohort);
        world.put("meeting.over", meetings.over(cohort));
    }

    private CohortId setUp(PageWorld world) {
        NewCohort usual = cohorts.wanted(cohorts.start(), 12, world.demo("facilitator"));
        return cohorts.setUp(new NewCohort(
                usual.id(),
                usual.packet(),
                world.names().title(),
                usual.facilitator(),
                usual.min(),
                usual.max(),
                "https://meet.example.org/" + world.names().word().replaceAll("\\W+", ""),
                usual.meetings()));
    }
}
