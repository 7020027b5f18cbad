package org.credentialpath.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Person;
import org.credentialpath.program.Programs;
import org.credentialpath.program.VisitPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an observer and a day for a visit (rules 15 and 19). */
@Service
public class VisitPlanning {

    private final Visits visits;
    private final VisitTable table;
    private final Cases cases;
    private final Programs programs;
    private final Observers observers;
    private final SiteObservationProcess process;
    private final EvidenceRecord record;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    VisitPlanning(
            Visits visits,
            VisitTable table,
            Cases cases,
            Programs programs,
            Observers observers,
            SiteObservationProcess process,
            EvidenceRecord record,
            BusinessCalendar calendar,
            HouseClock clock) {
        this.visits = visits;
        this.table = table;
        this.cases = cases;
        this.programs = programs;
        this.observers = observers;
        this.process = process;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Everybody who may be asked, by name. */
    public List<Person> observersFor(VisitId id) {
        return observers.without(caseOf(visits.get(id)));
    }

    /** @throws VisitRefused when the person is no observer or has a conflict */
    @Transactional
    public void ask(VisitId id, PersonId observer) {
        Visit visit = visits.get(id);
        if (!observers.mayObserve(observer, caseOf(visit))) {
            throw VisitRefused.at("observer", "observer-conflict");
        }
        table.update(visit.with(Visit.State.OBSERVER_ASKED, observer));
        record.write(act(visit, "observer.asked").fact("observer", observer));
        process.observerAsked(id, observer);
    }

    /**
     * The observer accepts, or declines; whoever names a conflict declines by it.
     *
     * @param reason why not, null when accepted
     */
    @Transactional
    public void answer(
            VisitId id,
            PersonId by,
            Set<String> conflicts,
            boolean accepts,
            @org.jspecify.annotations.Nullable String reason) {
        Visit visit = observedBy(id, by);
        boolean accepted = accepts && conflicts.isEmpty();
        table.update(accepted ? visit.in(Visit.State.OBSERVER_FOUND) : visit.with(Visit.State.WANTED, null));
        Act act = act(visit, accepted ? "observer.accepted" : "observer.declined")
                .fact("observer", by)
                .fact("conflicts", String.join(",", conflicts));
        record.write(reason == null ? act : act.words("reason", reason));
        process.answered(id, accepted ? ObserverReply.ACCEPTED : ObserverReply.DECLINED);
    }

    /** The first day of the window if it opened today: the notice the candidate gets lies before it. */
    public LocalDate windowStart(VisitId id) {
        return calendar.plus(clock.today(), plan(visits.get(id)).notice());
    }

    /** The last day of the window that begins on the day. */
    public LocalDate windowEnd(VisitId id, LocalDate start) {
        return calendar.plus(start, plan(visits.get(id)).window()).minusDays(1);
    }

    public int blockedDaysAllowed(VisitId id) {
        return plan(visits.get(id)).blockedDays();
    }

    /**
     * The candidate names the site and the days in the window that do not work.
     *
     * @throws VisitRefused when too many days are blocked or one lies outside the window
     */
    @Transactional
    public void offerDays(VisitId id, PersonId by, Site site, Set<LocalDate> blocked) {
        Visit visit = ownedBy(id, by);
        LocalDate start = windowStart(id);
        if (blocked.size() > blockedDaysAllowed(id)) {
            throw VisitRefused.at("blocked", "too-many-blocked", blockedDaysAllowed(id));
        }
        if (blocked.stream().anyMatch(day -> day.isBefore(start) || day.isAfter(windowEnd(id, start)))) {
            throw VisitRefused.at("blocked", "blocked-outside");
        }
        table.update(visit.at(site.name(), site.address(), site.shift(), start).in(Visit.State.DAYS_OFFERED));
        table.block(id, blocked);
        record.write(act(visit, "visit.days-offered")
                .fact("window-start", start)
                .fact("blocked", blocked)
                .words("site", site.name() + ", " + site.address()));
        process.daysOffered(id);
    }

    /** Where the visit is to take place, and when the candidate leads the group. */
    public record Site(String name, String address, String shift) {}

    /**
     * The observer sets the day.
     *
     * @throws VisitRefused when the day is outside the window, blocked, or no business day
     */
    @Transactional
    public void plan(VisitId id, PersonId by, LocalDate day, LocalTime time, boolean remote) {
        Visit visit = observedBy(id, by);
        requireFree(visit, day);
        Instant planned = day.atTime(time).atZone(HouseClock.ZONE).toInstant();
        table.update(visit.on(planned, remote).in(Visit.State.PLANNED));
        record.write(
                act(visit, "visit.planned").fact("day", day).fact("time", time).fact("remote", remote));
        process.planned(id);
    }

    private void requireFree(Visit visit, LocalDate day) {
        LocalDate start = visit.windowStart();
        if (start == null || day.isBefore(start) || day.isAfter(windowEnd(visit.id(), start))) {
            throw VisitRefused.at("day", "day-outside");
        }
        if (!calendar.isBusinessDay(day)) {
            throw VisitRefused.at("day", "day-closed");
        }
        if (table.blocked(visit.id()).contains(day)) {
            throw VisitRefused.at("day", "day-blocked");
        }
    }

    /** The candidate changed jobs or the site closed, and names another one. */
    @Transactional
    public void nameSite(VisitId id, PersonId by, Site site) {
        Visit visit = ownedBy(id, by);
        table.update(visit.at(site.name(), site.address(), site.shift(), null));
        record.write(act(visit, "visit.site-named").words("site", site.name() + ", " + site.address()));
        process.siteNamed(id);
    }

    /** The days the candidate blocked. */
    public Set<LocalDate> blocked(VisitId id) {
        return table.blocked(id);
    }

    private Visit ownedBy(VisitId id, PersonId person) {
        Visit visit = visits.get(id);
        if (!caseOf(visit).participant().equals(person)) {
            throw new Forbidden("visit " + id);
        }
        return visit;
    }

    private Visit observedBy(VisitId id, PersonId person) {
        Visit visit = visits.get(id);
        if (!person.equals(visit.observer())) {
            throw new Forbidden("visit " + id);
        }
        return visit;
    }

    private VisitPlan plan(Visit visit) {
        return programs.packet(caseOf(visit).packet()).visit();
    }

    private Case caseOf(Visit visit) {
        return cases.get(visit.caseId());
    }

    private static Act act(Visit visit, String kind) {
        return Act.of(visit.caseId().value(), kind).fact("visit", visit.id());
    }
}
