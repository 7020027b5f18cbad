package org.credentialpath.team.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.team.TeamApplications;
import org.credentialpath.team.TeamStart;
import org.springframework.stereotype.Component;

/** Says whether a cohort takes place with the teams selected (rule 33). */
@Component
class TeamStartCommand implements FormCommand {

    private final TeamFormFacts facts;
    private final TeamApplications applications;
    private final TeamStart start;

    TeamStartCommand(TeamFormFacts facts, TeamApplications applications, TeamStart start) {
        this.facts = facts;
        this.applications = applications;
        this.start = start;
    }

    @Override
    public String form() {
        return "team-start";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Map<String, Object> all = facts.ofCohort(key);
        all.put("undecided", applications.undecided(key));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("takesPlace");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/teams/" + key);
    }

    @Override
    public void submit(Submission sent) {
        boolean takesPlace = sent.answers().required("takesPlace").equals("YES");
        TeamWords.refusing(() -> start.confirm(sent.key(), sent.by(), takesPlace));
    }
}
