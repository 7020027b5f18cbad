package org.credentialpath.observation;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the day of a visit, or keeps it from happening (rules 20 and 21). */
@Service
public class VisitDay {

    private final Visits visits;
    private final VisitTable table;
    private final VisitRecordTable records;
    private final Cases cases;
    private final CaseRights rights;
    private final Programs programs;
    private final SiteObservationProcess process;
    private final EvidenceRecord evidence;
    private final ObjectProvider<SiteWatch> watches;
    private final HouseClock clock;

    VisitDay(
            Visits visits,
            VisitTable table,
            VisitRecordTable records,
            Cases cases,
            CaseRights rights,
            Programs programs,
            SiteObservationProcess process,
            EvidenceRecord evidence,
            ObjectProvider<SiteWatch> watches,
            HouseClock clock) {
        this.visits = visits;
        this.table = table;
        this.records = records;
        this.cases = cases;
        this.rights = rights;
        this.programs = programs;
        this.process = process;
        this.evidence = evidence;
        this.watches = watches;
        this.clock = clock;
    }

    /** The criteria this visit judges. */
    public List<Criterion> criteria(VisitId id) {
        return packet(visits.get(id)).criteriaJudgedBy(Criterion.Judge.VISIT);
    }

    /**
     * Signs the record. A visit shorter than the packet allows is void and gets another date (rule 20).
     *
     * @return whether it counts
     * @throws VisitRefused when the times are wrong, a criterion is missing, or a Not Met has no feedback
     */
    @Transactional
    public boolean record(VisitRecord signed) {
        Visit visit = observedBy(signed.visit(), signed.observer());
        if (!signed.ended().isAfter(signed.started())) {
            throw VisitRefused.at("ended", "ends-before-start");
        }
        if (signed.ended().isAfter(clock.instant())) {
            throw VisitRefused.at("ended", "in-the-future");
        }
        if (minutes(signed) < packet(visit).visit().voidBelowMinutes()) {
            fail(visit, signed.observer(), VisitResult.TOO_SHORT, VisitFailure.TOO_SHORT);
            return false;
        }
        requireComplete(signed);
        requireReadable(signed);
        table.update(visit.in(Visit.State.RECORDED));
        records.add(signed, clock.instant());
        evidence.write(recorded(visit, signed));
        process.recorded(visit.id());
        return true;
    }

    private static Act recorded(Visit visit, VisitRecord signed) {
        Act act = act(visit, "visit.recorded").fact("minutes", minutes(signed)).words("notes", signed.notes());
        for (VisitRecord.Result result : signed.results()) {
            act = act.fact("criterion." + result.criterion(), result.met() ? "MET" : "NOT_MET");
        }
        return act;
    }

    private static void requireReadable(VisitRecord signed) {
        VisitRefused.ifTooLong(signed.notes(), "notes");
        signed.results().forEach(result -> VisitRefused.ifTooLong(result.feedback(), "feedback-" + result.criterion()));
    }

    private void requireComplete(VisitRecord signed) {
        Set<String> judged =
                signed.results().stream().map(VisitRecord.Result::criterion).collect(Collectors.toSet());
        for (Criterion criterion : criteria(signed.visit())) {
            if (!judged.contains(criterion.id())) {
                throw VisitRefused.at("met-" + criterion.id(), "criterion-open");
            }
        }
        signed.results().stream()
                .filter(result -> !result.met() && result.feedback().isBlank())
                .findFirst()
                .ifPresent(result -> {
                    throw VisitRefused.at("feedback-" + result.criterion(), "feedback-missing");
                });
    }

    /** The day came, but the visit was not held. */
    @Transactional
    public void notHeld(VisitId id, PersonId by, VisitFailure cause) {
        fail(observedBy(id, by), by, VisitResult.NOT_HELD, cause);
    }

    private void fail(Visit visit, PersonId by, VisitResult result, VisitFailure cause) {
        Visit failed = note(visit, by, cause, "visit.not-held");
        process.failed(
                visit.id(),
                result,
                cause,
                failed.noShows(),
                packet(visit).visit().faults());
    }

    /**
     * Calls the planned visit off before its day.
     *
     * @param by the candidate, the observer or a coordinator
     * @throws VisitRefused when no day is planned
     */
    @Transactional
    public void postpone(VisitId id, PersonId by, VisitFailure cause) {
        Visit visit = visits.get(id);
        if (!by.equals(visit.observer())) {
            rights.requireOwnOrStaff(visit.caseId(), by);
        }
        if (visit.state() != Visit.State.PLANNED) {
            throw VisitRefused.at("cause", "nothing-planned");
        }
        Visit failed = note(visit, by, cause, "visit.postponed");
        process.postponed(id, cause, failed.noShows(), packet(visit).visit().faults());
    }

    private Visit note(Visit visit, PersonId by, VisitFailure cause, String kind) {
        Visit failed = visit.failed(cause);
        table.addFailure(visit, cause, clock.instant());
        table.update(failed);
        evidence.write(act(visit, kind).fact("cause", cause));
        if (cause == VisitFailure.SITE_GONE) {
            watches.forEach(watch -> watch.siteGone(visit.caseId(), by));
        }
        return failed;
    }

    /**
     * Adds a word to a signed record; the record itself stays as it is (rule 21).
     *
     * @throws VisitRefused when nothing is written or nothing is signed yet
     */
    @Transactional
    public void amend(VisitId id, PersonId by, String text) {
        Visit visit = observedBy(id, by);
        if (text.isBlank() || visit.state() != Visit.State.RECORDED) {
            throw VisitRefused.at("text", text.isBlank() ? "amendment-missing" : "nothing-recorded");
        }
        VisitRefused.ifTooLong(text, "text");
        records.amend(id, new VisitRecord.Amendment(by, text.strip(), clock.instant()));
        evidence.write(act(visit, "visit.amended").words("text", text));
    }

    private Visit observedBy(VisitId id, PersonId person) {
        Visit visit = visits.get(id);
        if (!person.equals(visit.observer())) {
            throw new Forbidden("visit " + id);
        }
        return visit;
    }

    private Packet packet(Visit visit) {
        Case file = cases.get(visit.caseId());
        return programs.packet(file.packet());
    }

    private static long minutes(VisitRecord signed) {
        return Duration.between(signed.started(), signed.ended()).toMinutes();
    }

    private static Act act(Visit visit, String kind) {
        return Act.of(visit.caseId().value(), kind).fact("visit", visit.id());
    }
}
