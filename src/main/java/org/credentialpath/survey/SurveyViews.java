package org.credentialpath.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows surveys to each as much as they may see (rule 18). */
@Service
@Transactional(readOnly = true)
public class SurveyViews {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.REVIEW_TEAM, Role.AUDITOR);

    private final CaseRights rights;
    private final People people;
    private final Programs programs;
    private final SurveyGiving giving;
    private final SurveyCollectionTable collections;
    private final SurveyAnswerTable answers;
    private final SurveyTallyTable tallies;
    private final HouseClock clock;

    SurveyViews(
            CaseRights rights,
            People people,
            Programs programs,
            SurveyGiving giving,
            SurveyCollectionTable collections,
            SurveyAnswerTable answers,
            SurveyTallyTable tallies,
            HouseClock clock) {
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.giving = giving;
        this.collections = collections;
        this.answers = answers;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** @throws Forbidden for whoever is neither the participant nor of the staff, or when the program has no survey */
    public SurveyView of(CaseId id, PersonId reader) {
        Case file = rights.require(id, reader);
        Packet packet = programs.packet(file.packet());
        boolean own = file.participant().equals(reader);
        if (!packet.hasSurvey() || (!own && people.rolesOf(reader).stream().noneMatch(READERS::contains))) {
            throw new Forbidden("surveys of case " + id);
        }
        SurveyCollection counts = collections
                .latest(id)
                .filter(each -> each.state() != SurveyCollection.State.VOID)
                .orElse(null);
        return view(file, packet, own, counts);
    }

    private SurveyView view(Case file, Packet packet, boolean own, @Nullable SurveyCollection collection) {
        SurveyPlan plan = packet.survey();
        boolean ended = collection != null && !collection.takesAnswers(clock.instant());
        SurveyRates rates = collection == null ? null : answers.rates(collection, plan.positive());
        boolean many = rates != null && rates.returned() >= plan.freeTextFrom();
        boolean shown = ended && many;
        Map<String, Integer> byItem = shown && !own && collection != null
                ? answers.positiveByItem(collection.id(), plan.positive())
                : Map.of();
        List<String> comments = shown && collection != null ? answers.comments(collection.id()) : List.of();
        return new SurveyView(
                file,
                packet,
                giving.isWanted(file),
                giving.opensOn(file),
                collection,
                ended,
                rates,
                ended && (many || !own),
                byItem,
                comments,
                collection == null ? null : tallies.deletedAt(collection.id()).orElse(null),
                collections.voided(file.id()));
    }
}
