package org.credentialpath.team.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohorts;
import org.springframework.stereotype.Component;

/** Applies with a team (form 21). */
@Component
class TeamApplicationCommand implements FormCommand {

    static final String SLOT = "team-application";

    private final TeamCohorts cohorts;
    private final TeamApplications applications;
    private final Programs programs;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamApplicationCommand(
            TeamCohorts cohorts, TeamApplications applications, Programs programs, SignedIn signedIn, TeamWords words) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @Override
    public String form() {
        return SLOT;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        TeamCohort cohort = cohort(key);
        TeamPlan plan = cohorts.plan(cohort);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohort.name());
        facts.put("program", programs.packet(cohort.packet()).name());
        facts.put("most", plan.most());
        facts.put("until", words.day(cohort.applicationsUntil()));
        facts.put("kickOff", words.moment(cohorts.kickOff(cohort.id())));
        facts.put("agencies", TeamWords.agencies(plan));
        String notes = plan.meetings().stream()
                .flatMap(meeting -> meeting.notes().stream())
                .collect(Collectors.joining("\n\n"));
        if (!notes.isEmpty()) {
            facts.put("notes", notes);
        }
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "name",
                "agency",
                "deputy",
                "deputyAgency",
                "members",
                "standing",
                "goals",
                "challenges",
                "travel",
                "commitment");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/team/" + key);
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        List<Team.Member> members = answers.rows("members").stream()
                .map(row -> new Team.Member(row.required("member"), row.required("memberAgency")))
                .toList();
        var wish = new TeamApplications.Wish(
                answers.required("name"),
                answers.required("agency"),
                answers.required("deputy"),
                answers.required("deputyAgency"),
                members,
                new Team.Words(answers.required("standing"), answers.required("goals"), answers.required("challenges")),
                Team.Travel.valueOf(answers.required("travel")));
        UUID cohort = cohort(sent.key()).id();
        TeamWords.refusing(() -> applications.apply(cohort, sent.by(), wish));
    }

    // The key says whose application for which cohort it is to be.
    private TeamCohort cohort(UUID key) {
        return cohorts.open().stream()
                .filter(each ->
                        applications.next(each.id(), signedIn.required()).equals(key))
                .findFirst()
                .orElseThrow(() -> new Forbidden("application " + key));
    }
}
