package org.credentialpath.team.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamAssignment;
import org.credentialpath.team.TeamAssignments;
import org.credentialpath.team.TeamOverview;
import org.credentialpath.team.TeamPartners;
import org.credentialpath.team.TeamPosts;
import org.springframework.stereotype.Component;

/** Posts what a team did for an assignment (form 22). */
@Component
class TeamPostCommand implements FormCommand {

    private final TeamAssignments assignments;
    private final TeamOverview overview;
    private final TeamPartners partners;
    private final TeamWords words;

    TeamPostCommand(TeamAssignments assignments, TeamOverview overview, TeamPartners partners, TeamWords words) {
        this.assignments = assignments;
        this.overview = overview;
        this.partners = partners;
        this.words = words;
    }

    @Override
    public String form() {
        return "team-post";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        TeamAssignment assignment = assignments.get(key);
        TeamOverview.Own found = overview.team(assignment.team());
        TeamPlan.Assignment plan = assignments.plan(assignment);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", found.cohort().name());
        facts.put("number", assignments.number(assignment));
        facts.put("title", plan.title());
        facts.put("words", plan.words());
        facts.put("due", words.moment(assignments.due(key)));
        facts.put("readers", readers(found.team(), plan.where()));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("text", "link", "file");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/team/" + assignments.get(key).team());
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var work = new TeamPosts.Work(
                answers.text("text").orElse(""),
                answers.text("link").orElse(""),
                answers.files("file").stream().findFirst().orElse(null));
        TeamWords.refusing(() -> assignments.post(sent.key(), sent.by(), work));
    }

    private String readers(Team team, TeamPlan.Where where) {
        String names =
                String.join(", ", partners.of(team).stream().map(Team::name).toList());
        return words.get("team.readers." + where, names);
    }
}
