package org.credentialpath.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about a team say, and whom they reach: its lead and its deputy. */
@Component
class TeamNotices implements NoticeFacts, NoticeReceivers {

    private final TeamTable teams;
    private final TeamCohorts cohorts;
    private final TeamPartners partners;

    TeamNotices(TeamTable teams, @Lazy TeamCohorts cohorts, @Lazy TeamPartners partners) {
        this.teams = teams;
        this.cohorts = cohorts;
        this.partners = partners;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return teams.find(about).map(this::facts);
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return receiver.equals("team")
                ? teams.find(about)
                        .map(team -> Set.of(team.lead(), team.deputy()))
                        .orElse(Set.of())
                : Set.of();
    }

    private Map<String, Object> facts(Team team) {
        TeamCohort cohort = cohorts.get(team.cohort());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("team", team.name());
        facts.put("cohort", cohort.name());
        facts.put("by", cohort.applicationsUntil());
        facts.put("date", cohorts.kickOff(cohort.id()));
        facts.put("link", "/team/" + team.id());
        String with =
                String.join(", ", partners.of(team).stream().map(Team::name).toList());
        if (!with.isEmpty()) {
            facts.put("partners", with);
        }
        if (!team.reason().isEmpty()) {
            facts.put("feedback", team.reason());
        }
        return facts;
    }
}
