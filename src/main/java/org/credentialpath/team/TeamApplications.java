package org.credentialpath.team;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams apply and are selected or not (rule 33, form 21). */
@Service
@Transactional
public class TeamApplications {

    /** The longest text of an application or a reason, in characters. */
    public static final int LONGEST = 4000;

    /**
     * What a team applies with; the lead sends it.
     *
     * @param deputy the e-mail address of the deputy's account
     * @param members everybody but the two
     */
    public record Wish(
            String name,
            String agency,
            String deputy,
            String deputyAgency,
            List<Team.Member> members,
            Team.Words words,
            Team.Travel travel) {}

    private final TeamTable table;
    private final TeamCohortTable cohorts;
    private final TeamCohorts plans;
    private final TeamRights rights;
    private final People people;
    private final TeamApplicationProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamApplications(
            TeamTable table,
            TeamCohortTable cohorts,
            TeamCohorts plans,
            TeamRights rights,
            People people,
            TeamApplicationProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.cohorts = cohorts;
        this.plans = plans;
        this.rights = rights;
        this.people = people;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** The id the person's next application for the cohort will have. */
    @Transactional(readOnly = true)
    public UUID next(UUID cohort, PersonId person) {
        long before = table.of(person).stream()
                .filter(team -> team.cohort().equals(cohort) && team.lead().equals(person))
                .count();
        String name = "team " + cohort + " " + person + " " + before;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Applies.
     *
     * @param lead who sends it
     * @throws TeamRefused after the last day, for a state or person that has a team in the cohort, or without a deputy
     */
    public Team apply(UUID id, PersonId lead, Wish wish) {
        TeamCohort cohort = cohorts.lock(id).orElseThrow(() -> new Forbidden("team cohort " + id));
        if (!cohort.takesApplications(clock.today())) {
            throw TeamRefused.at("name", "applications-over");
        }
        Person deputy = deputy(wish.deputy(), lead);
        requireFree(id, lead, "name");
        requireFree(id, deputy.id(), "deputy");
        Team team = team(next(id, lead), cohort, lead, deputy, wish);
        if (!table.add(team)) {
            throw TeamRefused.at("name", "name-taken");
        }
        record.write(Act.of(team.id(), "team.applied")
                .fact("cohort", id)
                .fact("lead", lead)
                .fact("deputy", deputy.id())
                .fact("members", team.members().size())
                .words("name", team.name()));
        process.applied(team, cohort);
        return team;
    }

    /**
     * A coordinator decides.
     *
     * @param reason read by the team; needed with a no
     * @throws TeamRefused when the program's number of teams is reached, or nothing is to be decided
     */
    public void decide(UUID id, PersonId by, boolean selected, String reason) {
        Team team = rights.requireOthers(id, by);
        TeamCohort cohort = cohorts.lock(team.cohort()).orElseThrow();
        if (current(id) != Team.State.APPLIED || !process.waitsForDecision(id)) {
            throw TeamRefused.at("selection", "not-open");
        }
        int most = plans.plan(cohort).most();
        if (selected && selected(cohort.id()) >= most) {
            throw TeamRefused.at("selection", "full", most);
        }
        String words = selected ? "" : TeamRefused.worded(reason, "reason", LONGEST);
        end(team, selected ? Team.State.SELECTED : Team.State.NOT_SELECTED, words, by);
        process.decided(id, selected);
    }

    /** The team withdraws its application. @throws TeamRefused when it has its answer */
    public void withdraw(UUID id, PersonId by) {
        Team team = rights.requireOwn(id, by);
        cohorts.lock(team.cohort());
        if (current(id) != Team.State.APPLIED) {
            throw TeamRefused.at("withdraw", "not-open");
        }
        end(team, Team.State.WITHDRAWN, "", by);
        process.withdrawn(id);
    }

    /** The cohort begins and nobody decided: the team is not selected. Repeatable. */
    public void close(UUID id) {
        Team team = table.find(id).orElseThrow();
        if (team.state() == Team.State.APPLIED) {
            end(team, Team.State.NOT_SELECTED, "", null);
        }
    }

    /** How many teams of the cohort are selected. */
    @Transactional(readOnly = true)
    public long selected(UUID cohort) {
        return table.of(cohort).stream().filter(Team::isSelected).count();
    }

    /** How many teams have applied for the cohort and not withdrawn. */
    @Transactional(readOnly = true)
    public long applied(UUID cohort) {
        return table.of(cohort).stream()
                .filter(team -> team.state() != Team.State.WITHDRAWN)
                .count();
    }

    /** How many applications for the cohort are not decided about. */
    @Transactional(readOnly = true)
    public long undecided(UUID cohort) {
        return table.of(cohort).stream()
                .filter(team -> team.state() == Team.State.APPLIED)
                .count();
    }

    private void end(Team team, Team.State state, String reason, @org.jspecify.annotations.Nullable PersonId by) {
        table.state(team.id(), state, reason, by, clock.instant());
        Act act = Act.of(team.id(), "team.decided")
                .fact("cohort", team.cohort())
                .fact("outcome", state)
                .fact("by", by == null ? "none" : by);
        record.write(reason.isEmpty() ? act : act.words("reason", reason));
    }

    private Team.State current(UUID id) {
        return table.find(id).orElseThrow().state();
    }

    private Person deputy(String email, PersonId lead) {
        Person deputy = people.findByEmail(email.strip())
                .filter(person -> people.rolesOf(person.id()).contains(Role.TEAM_LEAD))
                .orElseThrow(() -> TeamRefused.at("deputy", "deputy-unknown"));
        if (deputy.id().equals(lead)) {
            throw TeamRefused.at("deputy", "deputy-is-lead");
        }
        return deputy;
    }

    private void requireFree(UUID cohort, PersonId person, String field) {
        boolean taken = table.of(person).stream()
                .filter(team -> team.cohort().equals(cohort))
                .anyMatch(team -> team.state() == Team.State.APPLIED || team.isSelected());
        if (taken) {
            throw TeamRefused.at(field, field.equals("deputy") ? "deputy-taken" : "lead-taken");
        }
    }

    private Team team(UUID id, TeamCohort cohort, PersonId lead, Person deputy, Wish wish) {
        List<Team.Member> members = new ArrayList<>();
        members.add(new Team.Member(people.get(lead).legalName(), wish.agency()));
        members.add(new Team.Member(deputy.legalName(), wish.deputyAgency()));
        members.addAll(wish.members());
        return new Team(
                id,
                cohort.id(),
                TeamRefused.worded(wish.name(), "name", TeamCohorts.LONGEST_NAME),
                lead,
                deputy.id(),
                wish.words(),
                wish.travel(),
                members,
                Team.State.APPLIED,
                "",
                clock.instant());
    }
}
