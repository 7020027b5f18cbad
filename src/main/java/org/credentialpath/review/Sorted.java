package org.credentialpath.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a page sends, sorted; what says nothing new is in neither.
 *
 * @param fitting typed on top of what is saved now
 * @param apart typed on top of something else: another page changed the same meanwhile
 */
record Sorted(List<Judgement> fitting, List<Judgement> apart) {

    /**
     * @param saved what is saved now, by criterion
     * @param own the criteria that this page saved last
     */
    static Sorted of(List<ReviewDrafts.Typed> typed, Function<String, Judgement> saved, Set<String> own) {
        List<Judgement> fitting = new ArrayList<>();
        List<Judgement> apart = new ArrayList<>();
        for (ReviewDrafts.Typed each : typed) {
            String said = each.judgement().fingerprint();
            String criterion = each.judgement().criterion();
            String now = saved.apply(criterion).fingerprint();
            String base = own.contains(criterion) ? now : each.shown();
            if (!said.equals(base) && !said.equals(now)) {
                (base.equals(now) ? fitting : apart).add(each.judgement());
            }
        }
        return new Sorted(List.copyOf(fitting), List.copyOf(apart));
    }

    /** The criteria that are kept apart. */
    Set<String> criteriaApart() {
        Set<String> criteria = new LinkedHashSet<>();
        apart.forEach(each -> criteria.add(each.criterion()));
        return criteria;
    }
}
