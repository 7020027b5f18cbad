package org.credentialpath.browser;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.course.CourseSession;
import org.credentialpath.course.TestCourses;
import org.credentialpath.pathway.EmployerVoice;
import org.credentialpath.pathway.EmployerVoices;
import org.credentialpath.pathway.Supervisors;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamPosts;
import org.credentialpath.team.TestTeams;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Courses, pathways and teams of the {@link PageWorld}. */
final class CoursePlaces {

    private static final Pattern LINK = Pattern.compile("/workplace-feedback/([\\w-]+)");

    @Autowired
    TestCourses courses;

    @Autowired
    CourseProducts products;

    @Autowired
    TestPathways pathways;

    @Autowired
    Supervisors supervisors;

    @Autowired
    EmployerVoices voices;

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestTeams teams;

    @Autowired
    TeamPosts posts;

    @Autowired
    JdbcClient jdbc;

    void make(PageWorld world) {
        course(world);
        pathway(world);
        team(world);
    }

    private void course(PageWorld world) {
        PersonId learner = world.demo("learner");
        PersonId facilitator = world.demo("facilitator");
        CourseSession session = courses.session(facilitator);
        CaseId id = courses.registered(learner, session, true);
        courses.pay(id);
        CourseProduct first = products.of(id).get(0);
        courses.handIn(
                first.id(), learner, "I will use short videos. " + world.names().word());
        products.review(first.id(), facilitator, false, "Say how you will see whether it worked.");
        world.put("course", id);
        world.putTask("task.product", id, "userTask_handIn");
    }

    private void pathway(PageWorld world) {
        PersonId learner = world.demo("learner");
        CaseId id = pathways.registered(learner, true);
        world.put("pathway", id);
        world.putTask("task.evidence", id, "userTask_handInEvidence");
        voices.add(
                TestPathways.PROGRAM,
                world.demo("workplace"),
                EmployerVoice.Kind.ADVICE,
                "Hale Computers",
                "They should read a log before they ask. " + world.names().word());
        world.put("feedback", askedForFeedback());
        world.put("feedback.left", askedForFeedback());
        String given = askedForFeedback();
        supervisors.giveByLink(given, "Patient with users.", "Write down what you did.");
        world.put("feedback.given", given);
    }

    /** A supervisor is asked about somebody who has everything else; what stands in the link. */
    private String askedForFeedback() {
        PersonId learner = testPeople.with(Role.PARTICIPANT);
        CaseId id = pathways.registered(learner, false);
        pathways.meetFoundation(id, learner);
        pathways.meetTraining(id, learner);
        pathways.meet(id, learner, "experience", "test-out");
        return feedbackLink(pathways.supervised(id, learner));
    }

    private void team(PageWorld world) {
        PersonId lead = world.demo("teamlead");
        TeamCohort open = teams.cohort();
        world.put("team.offer", open.id());
        TeamCohort cohort = teams.cohort();
        Team maine = teams.applied(cohort, world.names().title(), lead, world.demo("teamdeputy"));
        teams.closeApplications(maine);
        teams.select(maine);
        Team vermont = teams.selected(cohort, "Vermont");
        teams.confirm(cohort);
        UUID first = teams.meeting(cohort, 1).id();
        teams.held(teams.meeting(cohort, 1), maine, vermont);
        posts.post(
                cohort.id(),
                lead,
                "We keep a list of certifications. " + world.names().word());
        world.put("teams", cohort.id());
        world.put("team", maine.id());
        world.put("team.applied", teams.applied(teams.cohort(), "Vermont").id());
        world.put("team.other", vermont.id());
        world.put("team.meeting", first);
        world.put("team.next", teams.meeting(cohort, 2).id());
    }

    private String feedbackLink(PersonId supervisor) {
        String text = jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = 'supervisor-asked'")
                .param(supervisor.value())
                .query(String.class)
                .single();
        Matcher found = LINK.matcher(Objects.requireNonNull(text));
        if (!found.find()) {
            throw new AssertionError("No link in " + text);
        }
        return found.group(1);
    }
}
