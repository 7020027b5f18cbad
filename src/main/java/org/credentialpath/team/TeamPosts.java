package org.credentialpath.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dashboard of a cohort: what its teams post, and what others say to it (rule 33). */
@Service
@Transactional
public class TeamPosts implements DocumentRights {

    /** The longest post or comment, in characters. */
    public static final int LONGEST = 10_000;

    /** What somebody posts; one of the three at least. */
    public record Work(String text, String link, @Nullable DocumentId file) {}

    private final TeamPostTable table;
    private final TeamTable teams;
    private final TeamCohortTable cohorts;
    private final TeamPartners partners;
    private final TeamRights rights;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamPosts(
            TeamPostTable table,
            TeamTable teams,
            TeamCohortTable cohorts,
            @Lazy TeamPartners partners,
            TeamRights rights,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.teams = teams;
        this.cohorts = cohorts;
        this.partners = partners;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    /** Somebody posts for their team to the dashboard. @throws TeamRefused without words, or when the cohort is over */
    public void post(UUID cohort, PersonId by, String text) {
        Team team = own(cohort, by);
        requireRunning(cohort);
        String words = TeamRefused.worded(text, "text", LONGEST);
        table.add(post(team, null, by, TeamPlan.Where.DASHBOARD, new Work(words, "", null)));
        record.write(Act.of(team.id(), "team.posted").fact("by", by));
    }

    /** Somebody who sees the post says something to it. @throws TeamRefused without words, or when the cohort is over */
    public void comment(UUID cohort, UUID id, PersonId by, String text) {
        TeamPost post = table.find(id)
                .filter(found -> cohortOf(found).equals(cohort) && mayRead(found, by))
                .orElseThrow(() -> new Forbidden("post " + id));
        requireRunning(cohort);
        table.comment(id, TeamRefused.worded(text, "comment", LONGEST), by, clock.instant());
        record.write(Act.of(post.team(), "team-post.commented").fact("post", id).fact("by", by));
    }

    /** What the reader may see of the cohort, the newest first. */
    @Transactional(readOnly = true)
    public List<TeamPost> of(UUID cohort, PersonId reader) {
        rights.requireCohort(cohort, reader);
        return table.of(cohort).stream().filter(post -> mayRead(post, reader)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(PersonId reader, UUID assignment) {
        return table.ofAssignment(assignment)
                .filter(post -> mayRead(post, reader))
                .isPresent();
    }

    Optional<TeamPost> ofAssignment(UUID assignment) {
        return table.ofAssignment(assignment);
    }

    void add(Team team, TeamAssignment assignment, PersonId by, TeamPlan.Where where, Work work) {
        if (work.text().isBlank() && work.link().isBlank() && work.file() == null) {
            throw TeamRefused.at("text", "nothing-posted");
        }
        if (work.text().length() > LONGEST) {
            throw TeamRefused.at("text", "words", LONGEST);
        }
        table.add(post(team, assignment.id(), by, where, work));
    }

    private TeamPost post(Team team, @Nullable UUID assignment, PersonId by, TeamPlan.Where where, Work work) {
        return new TeamPost(
                UUID.randomUUID(),
                team.id(),
                assignment,
                where,
                work.text().strip(),
                work.link().strip(),
                work.file(),
                by,
                clock.instant(),
                List.of());
    }

    private boolean mayRead(TeamPost post, PersonId reader) {
        Team team = teams.find(post.team()).orElseThrow();
        boolean inCohort = teams.of(team.cohort()).stream().anyMatch(each -> each.isSelected() && each.isLedBy(reader));
        return rights.isStaff(reader)
                || team.isLedBy(reader)
                || (post.where() == TeamPlan.Where.DASHBOARD && inCohort)
                || (post.where() == TeamPlan.Where.PARTNER && isPartner(team, reader));
    }

    private boolean isPartner(Team team, PersonId reader) {
        return partners.of(team).stream().anyMatch(each -> each.isLedBy(reader));
    }

    private Team own(UUID cohort, PersonId by) {
        return teams.of(cohort).stream()
                .filter(team -> team.isSelected() && team.isLedBy(by))
                .findFirst()
                .orElseThrow(() -> new Forbidden("posting to " + cohort));
    }

    private void requireRunning(UUID cohort) {
        if (cohorts.find(cohort).orElseThrow().state() != TeamCohort.State.RUNNING) {
            throw TeamRefused.at("text", "not-open");
        }
    }

    private UUID cohortOf(TeamPost post) {
        return teams.find(post.team()).orElseThrow().cohort();
    }
}
