package org.credentialpath.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about assignments say, and whom they reach: the team, and who reads what it posts. */
@Component
class TeamAssignmentNotices implements NoticeFacts, NoticeReceivers {

    private final TeamAssignmentTable table;
    private final TeamAssignments assignments;
    private final TeamPartners partners;
    private final TeamTable teams;

    TeamAssignmentNotices(
            TeamAssignmentTable table,
            @Lazy TeamAssignments assignments,
            @Lazy TeamPartners partners,
            TeamTable teams) {
        this.table = table;
        this.assignments = assignments;
        this.partners = partners;
        this.teams = teams;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return table.find(about).map(assignment -> facts(assignment, receiver));
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return table.find(about)
                .map(assignment -> people(receiver, assignment).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Map<String, Object> facts(TeamAssignment assignment, PersonId receiver) {
        Team team = team(assignment);
        TeamPlan.Assignment plan = assignments.plan(assignment);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("assignment", plan.title());
        facts.put("words", plan.words());
        facts.put("team", team.name());
        facts.put("by", BusinessCalendar.dayOf(assignments.due(assignment.id())));
        facts.put("link", team.isLedBy(receiver) ? "/team/" + team.id() : "/teams/" + team.cohort());
        List<Team> with = plan.where() == TeamPlan.Where.PARTNER ? partners.of(team) : List.of();
        if (!with.isEmpty()) {
            facts.put(
                    "partners", String.join(", ", with.stream().map(Team::name).toList()));
        }
        return facts;
    }

    private Stream<PersonId> people(String receiver, TeamAssignment assignment) {
        Team team = team(assignment);
        return switch (receiver) {
            case "team" -> both(team);
            case "readers" -> readers(team, assignments.plan(assignment).where());
            default -> Stream.empty();
        };
    }

    // What a team does for itself is confirmed to itself.
    private Stream<PersonId> readers(Team team, TeamPlan.Where where) {
        return switch (where) {
            case DASHBOARD ->
                teams.of(team.cohort()).stream()
                        .filter(each -> each.isSelected() && !each.id().equals(team.id()))
                        .flatMap(TeamAssignmentNotices::both);
            case PARTNER -> partners.of(team).stream().flatMap(TeamAssignmentNotices::both);
            case TEAM -> both(team);
        };
    }

    private Team team(TeamAssignment assignment) {
        return teams.find(assignment.team()).orElseThrow();
    }

    private static Stream<PersonId> both(Team team) {
        return Stream.of(team.lead(), team.deputy());
    }
}
