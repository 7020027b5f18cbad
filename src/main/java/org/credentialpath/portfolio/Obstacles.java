package org.credentialpath.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.credentialpath.cases.ApplicationHurdles;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.Holds;
import org.credentialpath.program.Criterion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What keeps a portfolio from being submitted: rules 3, 5, 16 and 26, and what other features ask for first. */
@Component
class Obstacles {

    private final Holds holds;
    private final Conditions conditions;
    private final ObjectProvider<ApplicationHurdles> features;

    Obstacles(Holds holds, Conditions conditions, ObjectProvider<ApplicationHurdles> features) {
        this.holds = holds;
        this.conditions = conditions;
        this.features = features;
    }

    List<Obstacle> of(Portfolio portfolio) {
        List<Obstacle> all = new ArrayList<>();
        Case file = portfolio.file();
        if (file.isOver()) {
            all.add(Obstacle.of("over"));
        } else if (portfolio.stage() != Portfolio.Stage.BUILDING) {
            all.add(Obstacle.of("submitted"));
        } else {
            if (file.status() == Case.Status.ON_HOLD || !holds.membershipCounts(file)) {
                all.add(Obstacle.of("on-hold"));
            }
            conditions.open(file.id()).forEach(each -> all.add(Obstacle.of("condition", each.words())));
            portfolio.items().forEach(each -> removed(each, all));
            portfolio.items().stream()
                    .filter(each -> each.definition().required() && !each.isDone())
                    .filter(each -> each.removed().isEmpty())
                    .forEach(each -> all.add(
                            Obstacle.at(each.id(), "item", each.definition().title())));
            portfolio.open().forEach(each -> criterion(portfolio, each, all));
            features.forEach(feature -> feature.of(file).forEach(each -> all.add(Obstacle.of(each))));
        }
        return all;
    }

    // Also of an item that is optional: what is sent has to be there.
    private static void removed(WorkItem item, List<Obstacle> all) {
        if (item.editable()) {
            item.removed()
                    .forEach(name -> all.add(Obstacle.at(
                            item.id(), "file-removed", name, item.definition().title())));
        }
    }

    private static void criterion(Portfolio portfolio, OpenCriterion open, List<Obstacle> all) {
        Criterion criterion = portfolio.packet().criterion(open.criterion());
        if (open.change().isBlank()) {
            all.add(Obstacle.at(open.criterion(), "change", criterion.title()));
        }
        boolean changed = criterion.items().isEmpty()
                || criterion.items().stream().map(portfolio::item).anyMatch(WorkItem::changedSinceLastAttempt);
        if (!changed) {
            all.add(Obstacle.at(open.criterion(), "unchanged", criterion.title()));
        }
    }
}
