package org.credentialpath.program;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.credentialpath.program.Eligibility.Training;
import org.credentialpath.program.EligibilityCheck.Taken;
import org.credentialpath.shared.Hours;

/** The facts the rules of eligibility may use: these, and those the program declares. */
final class EligibilityFacts {

    // Also the values with which rules are tried out before anybody asks for a place.
    private static final Map<String, Object> SAMPLE = Map.of(
            "missing",
            List.of(),
            "outdated",
            List.of(),
            "inFinalTraining",
            false,
            "similarTraining",
            false,
            "totalHours",
            0,
            "start",
            LocalDate.of(2027, 4, 1),
            "registryActive",
            true,
            "readyForPortfolio",
            true,
            "education",
            "",
            "experienceHours",
            0);

    static final Set<String> NAMES = new TreeSet<>(SAMPLE.keySet());

    private EligibilityFacts() {}

    static Map<String, Object> sample(Eligibility eligibility) {
        Map<String, Object> facts = new LinkedHashMap<>(SAMPLE);
        eligibility.facts().forEach(fact -> facts.put(fact.name(), sample(fact.type())));
        return facts;
    }

    private static Object sample(Eligibility.Fact.Type type) {
        return switch (type) {
            case TEXT -> "";
            case NUMBER -> 0;
            case FLAG -> false;
            case DATE -> LocalDate.of(2027, 4, 1);
        };
    }

    /** What follows from the trainings somebody has taken, for a cohort from the start to the end. */
    static Map<String, Object> of(Eligibility eligibility, List<Taken> taken, LocalDate start, LocalDate end) {
        List<String> missing = eligibility.trainings().stream()
                .filter(each ->
                        hours(each, taken, Taken::isComplete) < each.hours().quarters())
                .map(Training::id)
                .toList();
        List<String> outdated = eligibility.trainings().stream()
                .filter(each -> !missing.contains(each.id()))
                .filter(each -> hours(each, taken, one -> counts(eligibility, one, start))
                        < each.hours().quarters())
                .map(Training::id)
                .toList();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("missing", missing);
        facts.put("outdated", outdated);
        facts.put("inFinalTraining", missing.size() == 1 && isInFinal(missing.get(0), taken, end));
        facts.put("similarTraining", taken.stream().anyMatch(Taken::similar));
        facts.put("totalHours", new Hours(hours(taken, Taken::isComplete)).toNumber());
        facts.put("start", start);
        return facts;
    }

    private static boolean isInFinal(String training, List<Taken> taken, LocalDate end) {
        return taken.stream()
                .filter(each -> each.training().equals(training))
                .anyMatch(each -> each.ends() != null && each.ends().isBefore(end));
    }

    // Rules 3 and 4: the look-back counts from the start of the cohort, and college credit may be older.
    private static boolean counts(Eligibility eligibility, Taken taken, LocalDate start) {
        LocalDate completed = taken.completed();
        return completed != null
                && (eligibility.lookBack() == null
                        || (taken.college() && eligibility.collegeExempt())
                        || !completed.isBefore(Plan.minus(start, eligibility.lookBack())));
    }

    private static int hours(Training training, List<Taken> taken, java.util.function.Predicate<Taken> counted) {
        return hours(
                taken.stream()
                        .filter(each -> each.training().equals(training.id()))
                        .toList(),
                counted);
    }

    private static int hours(List<Taken> taken, java.util.function.Predicate<Taken> counted) {
        return taken.stream()
                .filter(counted)
                .mapToInt(each -> each.hours().quarters())
                .sum();
    }
}
