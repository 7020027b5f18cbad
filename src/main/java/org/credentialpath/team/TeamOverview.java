package org.credentialpath.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How cohorts of teams and their teams stand, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class TeamOverview {

    /** One line of the list of cohorts. */
    public record Row(TeamCohort cohort, String program, long applied, long selected, int most) {}

    /** A team of somebody, and the cohort it is for. */
    public record Own(Team team, TeamCohort cohort) {}

    /**
     * A cohort.
     *
     * @param meetings those in the calendar, empty before the teams are confirmed
     * @param pairs the number of the pair of each team
     * @param shifts why the plan was moved, the last time first
     * @param resource what the teams made, null while it is not recorded
     * @param teams that take part; with staff, all that applied
     * @param staff whether the reader looks after the cohort
     */
    public record Page(
            TeamCohort cohort,
            Packet packet,
            TeamPlan plan,
            List<PlannedDay> calendar,
            List<TeamMeeting> meetings,
            List<Team> teams,
            Map<UUID, Integer> pairs,
            List<String> shifts,
            TeamClosing.@Nullable Resource resource,
            boolean staff) {

        public boolean running() {
            return cohort.state() == TeamCohort.State.RUNNING;
        }

        /** With whom each team works, in words; teams without a partner are left out. */
        public String partners(Team team) {
            Integer pair = pairs.get(team.id());
            return pair == null
                    ? ""
                    : String.join(
                            ", ",
                            teams.stream()
                                    .filter(each -> !each.id().equals(team.id()) && pair.equals(pairs.get(each.id())))
                                    .map(Team::name)
                                    .toList());
        }

        public long selected() {
            return teams.stream().filter(Team::isSelected).count();
        }
    }

    private final TeamRights rights;
    private final TeamCohorts cohorts;
    private final TeamTable teams;
    private final TeamCohortTable cohortTable;
    private final TeamMeetingTable meetings;
    private final TeamPartnerTable partners;
    private final TeamClosing closing;
    private final Programs programs;

    TeamOverview(
            TeamRights rights,
            TeamCohorts cohorts,
            TeamTable teams,
            TeamCohortTable cohortTable,
            TeamMeetingTable meetings,
            TeamPartnerTable partners,
            TeamClosing closing,
            Programs programs) {
        this.rights = rights;
        this.cohorts = cohorts;
        this.teams = teams;
        this.cohortTable = cohortTable;
        this.meetings = meetings;
        this.partners = partners;
        this.closing = closing;
        this.programs = programs;
    }

    /** @throws org.credentialpath.people.Forbidden without a right to see it */
    public Page of(UUID cohort, PersonId reader) {
        TeamCohort found = rights.requireCohort(cohort, reader);
        boolean staff = rights.isStaff(reader);
        Packet packet = programs.packet(found.packet());
        return new Page(
                found,
                packet,
                packet.team(),
                cohorts.calendar(found),
                meetings.of(cohort),
                teams.of(cohort).stream()
                        .filter(team -> staff || team.isSelected())
                        .toList(),
                partners.of(cohort),
                cohortTable.shifts(cohort),
                closing.resource(cohort).orElse(null),
                staff);
    }

    /** A team. @throws org.credentialpath.people.Forbidden without a right to see it */
    public Own team(UUID id, PersonId reader) {
        Team team = rights.requireTeam(id, reader);
        return new Own(team, cohorts.get(team.cohort()));
    }

    /** As staff sees it in its task. @throws org.credentialpath.people.Forbidden when there is no such team */
    public Own team(UUID id) {
        Team team = teams.find(id).orElseThrow(() -> new org.credentialpath.people.Forbidden("team " + id));
        return new Own(team, cohorts.get(team.cohort()));
    }

    /** The selected teams of the cohort, by name. */
    public List<Team> selected(UUID cohort) {
        return teams.of(cohort).stream().filter(Team::isSelected).toList();
    }

    /** All cohorts, the latest start first; empty for whoever is not of the staff. */
    public List<Row> all(PersonId reader) {
        return rights.isStaff(reader) ? cohorts.all().stream().map(this::row).toList() : List.of();
    }

    /** The teams the person acts for, the newest first. */
    public List<Own> own(PersonId person) {
        return teams.of(person).stream()
                .map(team -> new Own(team, cohorts.get(team.cohort())))
                .toList();
    }

    /** The cohorts for which the person may apply with a team now. */
    public List<Row> offers(PersonId person) {
        if (!rights.has(person, Role.TEAM_LEAD)) {
            return List.of();
        }
        List<UUID> taken = teams.of(person).stream()
                .filter(team -> team.state() == Team.State.APPLIED || team.isSelected())
                .map(Team::cohort)
                .toList();
        return cohorts.open().stream()
                .filter(cohort -> !taken.contains(cohort.id()))
                .map(this::row)
                .toList();
    }

    private Row row(TeamCohort cohort) {
        List<Team> all = teams.of(cohort.id());
        Packet packet = programs.packet(cohort.packet());
        return new Row(
                cohort,
                packet.name(),
                all.stream()
                        .filter(team -> team.state() != Team.State.WITHDRAWN)
                        .count(),
                all.stream().filter(Team::isSelected).count(),
                packet.team().most());
    }
}
