package org.credentialpath.cohort;

import java.time.LocalDate;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets cohorts up: their facts and meetings, their run, and seats for those who wait (rules 7 to 9). */
@Service
public class CohortSetUp {

    private final CohortTable cohorts;
    private final Facilitators facilitators;
    private final CohortSetUpRules rules;
    private final Seats seats;
    private final Programs programs;
    private final ObjectProvider<CohortMeetings> meetings;
    private final BusinessCalendar calendar;
    private final People people;
    private final CohortProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CohortSetUp(
            CohortTable cohorts,
            Facilitators facilitators,
            CohortSetUpRules rules,
            Seats seats,
            Programs programs,
            ObjectProvider<CohortMeetings> meetings,
            BusinessCalendar calendar,
            People people,
            CohortProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.facilitators = facilitators;
        this.rules = rules;
        this.seats = seats;
        this.programs = programs;
        this.meetings = meetings;
        this.calendar = calendar;
        this.people = people;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Sets the cohort up and offers its seats to those who wait. Repeatable: once an id.
     *
     * @param by a coordinator
     * @throws CohortRefused when a rule is not kept, at the field it is about
     */
    @Transactional
    public CohortId setUp(NewCohort wanted, PersonId by) {
        if (!people.rolesOf(by).contains(Role.COORDINATOR)) {
            throw new Forbidden("setting up a cohort");
        }
        if (cohorts.find(wanted.id()).isPresent()) {
            return wanted.id();
        }
        rules.check(wanted);
        Cohort cohort = cohort(wanted);
        programs.use(cohort.packet());
        if (!cohorts.add(cohort, by)) {
            return cohort.id();
        }
        facilitators.begin(cohort, wanted.facilitator(), by);
        meetings.ifAvailable(each -> each.plan(cohort.id(), cohort.packet(), wanted.meetings()));
        record.write(Act.of(cohort.id().value(), "cohort.planned")
                .fact("packet", cohort.packet())
                .fact("facilitator", wanted.facilitator())
                .fact("firstMeeting", cohort.firstMeeting())
                .fact("end", cohort.end())
                .fact("seats", cohort.min() + " to " + cohort.max())
                .words("name", cohort.name()));
        process.start(programs.packet(cohort.packet()).models().getOrDefault("cohort", "cohort"), cohort);
        seats.offerFree(cohort.id());
        return cohort.id();
    }

    private Cohort cohort(NewCohort wanted) {
        PlannedMeeting first = wanted.meetings().get(0);
        return new Cohort(
                wanted.id(),
                wanted.packet(),
                wanted.name().strip(),
                Cohort.State.PLANNED,
                clock.instant(),
                null,
                null,
                first.start(),
                end(programs.packet(wanted.packet()), wanted, first.begins().toLocalDate()),
                wanted.min(),
                wanted.max(),
                wanted.place().strip(),
                null);
    }

    // As long as the program says, and never over before its last meeting.
    private LocalDate end(Packet packet, NewCohort wanted, LocalDate start) {
        LocalDate end = calendar.plus(start, packet.cohort().length());
        LocalDate last =
                wanted.meetings().get(wanted.meetings().size() - 1).begins().toLocalDate();
        return last.isAfter(end) ? last : end;
    }
}
