package org.credentialpath.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives surveys out to families (rule 18). How many there are is fixed when they are given out. */
@Service
@Transactional
public class SurveyGiving {

    /** More families than any one person works with. */
    public static final int MOST_FAMILIES = 300;

    private final CaseRights rights;
    private final SurveyCollectionTable collections;
    private final SurveyAnswerTable answers;
    private final Surveys surveys;
    private final FamilySurveyProcess process;
    private final CohortCatalog cohorts;
    private final Programs programs;
    private final BusinessCalendar calendar;
    private final EvidenceRecord record;
    private final HouseClock clock;

    SurveyGiving(
            CaseRights rights,
            SurveyCollectionTable collections,
            SurveyAnswerTable answers,
            Surveys surveys,
            FamilySurveyProcess process,
            CohortCatalog cohorts,
            Programs programs,
            BusinessCalendar calendar,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.collections = collections;
        this.answers = answers;
        this.surveys = surveys;
        this.process = process;
        this.cohorts = cohorts;
        this.programs = programs;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
    }

    /** The first day on which surveys may be given out: in the month of the cohort, or at once for who goes alone. */
    @Transactional(readOnly = true)
    public LocalDate opensOn(Case file) {
        LocalDate opened = BusinessCalendar.dayOf(file.opened());
        int month = plan(file).opensInMonth();
        return Optional.ofNullable(file.cohort())
                .flatMap(cohorts::find)
                .map(Cohort::firstMeeting)
                .map(first -> BusinessCalendar.dayOf(first).plusMonths(month - 1L))
                .orElse(opened);
    }

    /** Whether surveys have to be given out before an application: none are out, and the last ones were not enough. */
    @Transactional(readOnly = true)
    public boolean isWanted(Case file) {
        return programs.packet(file.packet()).hasSurvey()
                && surveys.result(file.id()).filter(SurveyResult::met).isEmpty()
                && collections
                        .latest(file.id())
                        .filter(each -> each.state() == SurveyCollection.State.OPEN)
                        .isEmpty();
    }

    /**
     * Gives the surveys out.
     *
     * @param by the participant, or a coordinator for them
     * @param families how many families get one
     * @param byLink how many of them get a link; the others get paper
     * @return the codes of the links, which nobody can read again
     * @throws SurveyRefused when it is too early or too late, or surveys are out already, or a number is not possible
     */
    public List<String> start(CaseId id, PersonId by, int families, int byLink) {
        Case file = allowed(id, by);
        requireStart(file, families, byLink);
        int number = collections.latest(id).map(SurveyCollection::number).orElse(0) + 1;
        LocalDate lastDay = calendar.plus(clock.today(), plan(file).openFor());
        var started = new SurveyCollection(
                UUID.randomUUID(),
                id,
                number,
                families,
                byLink,
                lastDay,
                false,
                SurveyCollection.State.OPEN,
                clock.instant(),
                null);
        if (!collections.add(started, by)) {
            throw SurveyRefused.at("families", "given-out");
        }
        record.write(Act.of(id.value(), "survey.given-out")
                .fact("collection", started.id())
                .fact("distributed", families)
                .fact("links", byLink)
                .fact("until", lastDay));
        process.givenOut(id);
        return links(started, byLink);
    }

    /**
     * Makes new links in place of those that nobody used, for when they were lost.
     *
     * @return their codes, as many as were not used
     * @throws SurveyRefused when no answers are taken any more
     */
    public List<String> renewLinks(CaseId id, PersonId by) {
        allowed(id, by);
        SurveyCollection collection = collections
                .latestLocked(id)
                .filter(each -> each.takesAnswers(clock.instant()))
                .orElseThrow(() -> SurveyRefused.at("links", "closed"));
        int left = answers.voidLinks(collection.id());
        record.write(Act.of(id.value(), "survey.links-renewed").fact("collection", collection.id()));
        return links(collection, left);
    }

    /**
     * Gives the families more time, once, when the last day has passed and a rate is not reached.
     *
     * @throws SurveyRefused when the answers are taken still, the rates are reached, or time was given before
     */
    public void giveMoreTime(CaseId id, PersonId by) {
        Case file = allowed(id, by);
        SurveyPlan plan = plan(file);
        SurveyCollection collection = collections
                .latestLocked(id)
                .filter(each -> each.state() == SurveyCollection.State.OPEN)
                .filter(each -> !each.extended() && !each.takesAnswers(clock.instant()))
                .orElseThrow(() -> SurveyRefused.at("more-time", "no-more-time"));
        SurveyRates rates = answers.rates(collection, plan.positive());
        if (rates.reached(plan) || rates.isComplete()) {
            throw SurveyRefused.at("more-time", "no-more-time");
        }
        surveys.extend(id);
    }

    private void requireStart(Case file, int families, int byLink) {
        LocalDate first = opensOn(file);
        if (!file.isOpen() && (file.isOver() || !isVoid(file.id()))) {
            throw SurveyRefused.at("families", "closed");
        }
        if (clock.today().isBefore(first)) {
            throw SurveyRefused.at("families", "too-early", first);
        }
        if (!isWanted(file)) {
            throw SurveyRefused.at("families", "given-out");
        }
        if (families < 1 || families > MOST_FAMILIES) {
            throw SurveyRefused.at("families", "families", MOST_FAMILIES);
        }
        if (byLink < 0 || byLink > families) {
            throw SurveyRefused.at("links", "links", families);
        }
    }

    private boolean isVoid(CaseId id) {
        return collections
                .latest(id)
                .filter(each -> each.state() == SurveyCollection.State.VOID)
                .isPresent();
    }

    private List<String> links(SurveyCollection collection, int count) {
        List<String> codes = Stream.generate(SurveyCodes::random).limit(count).toList();
        answers.addLinks(
                collection.id(), codes.stream().map(SurveyCodes::digest).toList());
        return codes;
    }

    private Case allowed(CaseId id, PersonId by) {
        Case file = rights.requireOwnOrStaff(id, by);
        if (!programs.packet(file.packet()).hasSurvey()) {
            throw new Forbidden("survey of case " + id);
        }
        return file;
    }

    private SurveyPlan plan(Case file) {
        Packet packet = programs.packet(file.packet());
        return packet.survey();
    }
}
