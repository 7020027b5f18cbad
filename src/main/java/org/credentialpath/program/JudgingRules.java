package org.credentialpath.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.program.Criterion.Judge;
import org.credentialpath.shared.Money;

/** Each criterion is judged by somebody from something, and the award can be reached. */
final class JudgingRules {

    private final Packet packet;
    private final Notes notes;

    JudgingRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.notes = notes;
    }

    void check() {
        notes.unique(packet.criteria(), Criterion::id, "id", "criteria");
        for (int i = 0; i < packet.criteria().size(); i++) {
            checkCriterion(packet.criteria().get(i), i);
        }
        if (!packet.hasPathway()) {
            checkCompetencies();
        }
        if (packet.hasVisit()) {
            checkVisit(packet.visit());
        }
        if (packet.hasAward()) {
            checkAward(packet.award());
        }
        if (packet.hasFee() && packet.fee().amount().compareTo(Money.ZERO) <= 0) {
            notes.fault("A fee of nothing is no fee.", "Name an amount, or remove fee.", "fee", "amount");
        }
    }

    private void checkCriterion(Criterion criterion, int i) {
        Set<String> competencies =
                packet.competencies().stream().map(Packet.Competency::id).collect(Collectors.toSet());
        if (!competencies.contains(criterion.competency())) {
            notes.fault(
                    "There is no competency \"" + criterion.competency() + "\".",
                    Closest.to(criterion.competency(), competencies),
                    "criteria",
                    i,
                    "competency");
        }
        switch (criterion.judged()) {
            case VISIT -> checkElsewhere(criterion, i, "visit", packet.hasVisit());
            case SURVEY -> checkElsewhere(criterion, i, "survey", packet.hasSurvey());
            case PORTFOLIO -> checkRead(criterion, i);
        }
    }

    private void checkElsewhere(Criterion criterion, int i, String where, boolean exists) {
        if (!exists) {
            notes.fault(
                    "Nobody judges this criterion: the program has no " + where + ".",
                    "Add a " + where + ", or judge it by the portfolio.",
                    "criteria",
                    i,
                    "judged");
        }
        if (!criterion.items().isEmpty()) {
            notes.fault(
                    "A criterion judged by the " + where + " is not judged by portfolio items.",
                    "Remove items, or judge it by the portfolio.",
                    "criteria",
                    i,
                    "items");
        }
    }

    private void checkRead(Criterion criterion, int i) {
        Map<String, PortfolioItem> items = packet.portfolio().stream()
                .collect(Collectors.toMap(PortfolioItem::id, Function.identity(), (a, b) -> a));
        notes.known(criterion.items(), items.keySet(), "portfolio item", "criteria", i, "items");
        if (!packet.hasReview()) {
            notes.fault("Nobody reviews this criterion: the program has no review.", "Add a review.", "criteria", i);
        }
        if (criterion.items().isEmpty()) {
            notes.fault(
                    "There is nothing to judge this criterion by.",
                    "Name its portfolio items, or write \"judged: visit\".",
                    "criteria",
                    i);
        } else if (criterion.items().stream()
                .allMatch(id -> items.containsKey(id) && !items.get(id).required())) {
            notes.fault(
                    "Every item this criterion is judged by may be left out.",
                    "Make one of them required.",
                    "criteria",
                    i,
                    "items");
        }
    }

    private void checkCompetencies() {
        Set<String> judged =
                packet.criteria().stream().map(Criterion::competency).collect(Collectors.toSet());
        List<Packet.Competency> all = packet.competencies();
        for (int i = 0; i < all.size(); i++) {
            if (!judged.contains(all.get(i).id())) {
                notes.fault(
                        "Nobody judges the competency \"" + all.get(i).id() + "\".",
                        "Add a criterion for it, or remove it.",
                        "competencies",
                        i);
            }
        }
    }

    private void checkVisit(VisitPlan visit) {
        if (packet.criteriaJudgedBy(Judge.VISIT).isEmpty()) {
            notes.fault("The visit judges nothing.", "Add a criterion with \"judged: visit\".", "visit");
        }
        if (visit.voidBelowMinutes() > visit.minutes()) {
            notes.fault(
                    "Every visit would be void: it is shorter than void-below-minutes.",
                    "void-below-minutes should be at most minutes.",
                    "visit",
                    "void-below-minutes");
        }
        if (visit.blockedDays() >= Plan.days(visit.window())) {
            notes.fault(
                    "All days of the window can be blocked.",
                    "blocked-days should be less than the window has days.",
                    "visit",
                    "blocked-days");
        }
    }

    private void checkAward(AwardPlan award) {
        boolean judgedElsewhere = packet.hasCourse() || packet.hasPathway();
        if (packet.criteria().isEmpty() && !judgedElsewhere) {
            notes.fault("Nobody can reach this award: there is no criterion to meet.", "Add criteria.", "award");
        }
        if (!packet.hasReview() && !judgedElsewhere) {
            notes.fault("Nobody can reach this award: no review decides about it.", "Add a review.", "award");
        }
        new AwardRules(award, notes).check("award");
    }
}
