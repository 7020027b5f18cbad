package org.credentialpath.cohort.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortFormation;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.Formation;
import org.credentialpath.cohort.FormationChoice;
import org.credentialpath.cohort.Seats;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Option;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** A coordinator decides what becomes of a cohort with too few members. */
@Component
class FormationCommand implements FormCommand {

    private final CohortFormFacts facts;
    private final CohortFormation formation;
    private final CohortPlanning planning;
    private final Seats seats;
    private final RequestPageWords words;
    private final HouseClock clock;

    FormationCommand(
            CohortFormFacts facts,
            CohortFormation formation,
            CohortPlanning planning,
            Seats seats,
            RequestPageWords words,
            HouseClock clock) {
        this.facts = facts;
        this.formation = formation;
        this.planning = planning;
        this.seats = seats;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "formation-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Cohort cohort = facts.cohort(key);
        List<Option> targets = formation.mergeTargets(cohort).stream()
                .map(other -> new Option(other.id().toString(), label(other)))
                .toList();
        Map<String, Object> all = facts.of(cohort);
        all.put("taken", seats.taken(cohort.id()));
        all.put("min", cohort.min());
        all.put("firstMeeting", BusinessCalendar.dayOf(cohort.firstMeeting()));
        all.put("decisions", decisions(!targets.isEmpty()));
        all.put("targets", targets);
        all.put("earliest", clock.today().plusDays(1));
        all.put("start", planning.nextStart(cohort));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("decision", "into", "start", "reason");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        Formation decision = Formation.valueOf(answers.required("decision"));
        FormationChoice choice = new FormationChoice(
                decision,
                decision == Formation.MERGE
                        ? answers.text("into").map(CohortId::of).orElse(null)
                        : null,
                decision == Formation.POSTPONE ? answers.date("start").orElse(null) : null,
                answers.required("reason"));
        CohortFormFacts.submit(() -> formation.decide(new CohortId(sent.key()), choice, sent.by()));
    }

    // Merging is offered only where there is a cohort to merge with.
    private List<Option> decisions(boolean merge) {
        List<Formation> all =
                new ArrayList<>(List.of(Formation.RUN, Formation.MERGE, Formation.POSTPONE, Formation.CANCEL));
        if (!merge) {
            all.remove(Formation.MERGE);
        }
        return all.stream()
                .map(each -> new Option(each.name(), words.of("cohort.formation." + each)))
                .toList();
    }

    private String label(Cohort cohort) {
        return words.of(
                "cohort.formation.target",
                cohort.name(),
                words.moment(cohort.firstMeeting()),
                seats.taken(cohort.id()),
                cohort.max());
    }
}
