package org.credentialpath.team.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamOverview;
import org.springframework.stereotype.Component;

/** A coordinator decides about the application of a team. */
@Component
class TeamSelectionCommand implements FormCommand {

    private final TeamOverview overview;
    private final TeamCohorts cohorts;
    private final TeamApplications applications;
    private final TeamWords words;

    TeamSelectionCommand(TeamOverview overview, TeamCohorts cohorts, TeamApplications applications, TeamWords words) {
        this.overview = overview;
        this.cohorts = cohorts;
        this.applications = applications;
        this.words = words;
    }

    @Override
    public String form() {
        return "team-selection";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        TeamOverview.Own found = overview.team(key);
        Team team = found.team();
        TeamPlan plan = cohorts.plan(found.cohort());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("team", team.name());
        facts.put("cohort", found.cohort().name());
        facts.put("lead", words.person(team.lead()));
        facts.put("deputy", words.person(team.deputy()));
        facts.put("members", String.join("; ", words.members(team, plan)));
        facts.put("standing", team.words().standing());
        facts.put("goals", team.words().goals());
        facts.put("challenges", team.words().challenges());
        facts.put("travel", words.get("team.travel." + team.travel()));
        facts.put("selected", applications.selected(team.cohort()));
        facts.put("applications", applications.applied(team.cohort()));
        facts.put("most", plan.most());
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("selection", "reason");
    }

    @Override
    public void submit(Submission sent) {
        boolean selected = sent.answers().required("selection").equals("SELECTED");
        String reason = sent.answers().text("reason").orElse("");
        TeamWords.refusing(() -> applications.decide(sent.key(), sent.by(), selected, reason));
    }
}
