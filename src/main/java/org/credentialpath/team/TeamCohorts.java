package org.credentialpath.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cohorts of teams (rule 33). */
@Service
@Transactional
public class TeamCohorts {

    /** The longest name of a cohort or team, in characters. */
    public static final int LONGEST_NAME = 100;

    private static final int LONGEST_LINK = 500;

    /**
     * What a coordinator sets up.
     *
     * @param week any day of the week in which the plan starts
     * @param link to the calls, empty while there is none
     */
    public record SetUp(
            UUID id,
            String program,
            String name,
            LocalDate week,
            LocalTime meetsAt,
            String link,
            LocalDate applicationsUntil) {}

    private final TeamCohortTable table;
    private final TeamRights rights;
    private final TeamPlanDays days;
    private final Programs programs;
    private final TeamCohortProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamCohorts(
            TeamCohortTable table,
            TeamRights rights,
            TeamPlanDays days,
            Programs programs,
            TeamCohortProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.rights = rights;
        this.days = days;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Sets a cohort up; one that was sent twice is one. @throws TeamRefused when its dates do not fit */
    public TeamCohort setUp(SetUp wish, PersonId by) {
        rights.requireCoordinator(by);
        Packet packet = programs.get(wish.program()).current();
        var cohort = new TeamCohort(
                wish.id(),
                packet.ref(),
                TeamRefused.worded(wish.name(), "name", LONGEST_NAME),
                TeamPlan.monday(wish.week()),
                wish.meetsAt(),
                link(wish.link()),
                wish.applicationsUntil(),
                TeamCohort.State.PLANNED);
        check(cohort);
        if (table.add(cohort, by, clock.instant())) {
            programs.use(packet.ref());
            record.write(Act.of(cohort.id(), "team-cohort.planned")
                    .fact("program", wish.program())
                    .fact("begins", cohort.begins())
                    .fact("applicationsUntil", cohort.applicationsUntil())
                    .fact("by", by));
            process.planned(cohort);
        }
        return cohort;
    }

    /** @throws Forbidden when there is no such cohort */
    @Transactional(readOnly = true)
    public TeamCohort get(UUID id) {
        return table.find(id).orElseThrow(() -> new Forbidden("team cohort " + id));
    }

    /** The latest start first. */
    @Transactional(readOnly = true)
    public List<TeamCohort> all() {
        return table.all();
    }

    /** The cohorts for which a team may apply now. */
    @Transactional(readOnly = true)
    public List<TeamCohort> open() {
        return all().stream()
                .filter(cohort -> cohort.takesApplications(clock.today()))
                .toList();
    }

    /** The plan the cohort is bound to. */
    @Transactional(readOnly = true)
    public TeamPlan plan(TeamCohort cohort) {
        return programs.packet(cohort.packet()).team();
    }

    /** Its plan in the calendar. */
    @Transactional(readOnly = true)
    public List<PlannedDay> calendar(TeamCohort cohort) {
        return days.of(plan(cohort), cohort.begins());
    }

    /** When its first meeting begins. */
    @Transactional(readOnly = true)
    public Instant kickOff(UUID id) {
        TeamCohort cohort = get(id);
        return calendar(cohort).get(0).at(cohort.meetsAt());
    }

    /** When the last day for applications is over. */
    @Transactional(readOnly = true)
    public Instant applicationsClose(UUID id) {
        return BusinessCalendar.endOfDay(get(id).applicationsUntil());
    }

    private void check(TeamCohort cohort) {
        if (!cohort.begins().isAfter(clock.today())) {
            throw TeamRefused.at("week", "begins-over");
        }
        if (cohort.applicationsUntil().isBefore(clock.today())
                || !cohort.applicationsUntil().isBefore(cohort.begins())) {
            throw TeamRefused.at("applicationsUntil", "applications-until");
        }
    }

    static String link(String typed) {
        String link = typed.strip();
        if (!link.isEmpty() && (!link.matches("https://[^\\s\"<>]+") || link.length() > LONGEST_LINK)) {
            throw TeamRefused.at("link", "link");
        }
        return link;
    }
}
