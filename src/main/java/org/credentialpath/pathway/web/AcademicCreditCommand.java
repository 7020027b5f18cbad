package org.credentialpath.pathway.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.pathway.AcademicCredits;
import org.credentialpath.pathway.PathwayLevel;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.program.PathwayPlan;
import org.springframework.stereotype.Component;

/** Decides on academic credit for a level. */
@Component
class AcademicCreditCommand implements FormCommand {

    private final PathwayFormFacts facts;
    private final PathwayLevels levels;
    private final AcademicCredits credits;

    AcademicCreditCommand(PathwayFormFacts facts, PathwayLevels levels, AcademicCredits credits) {
        this.facts = facts;
        this.levels = levels;
        this.credits = credits;
    }

    @Override
    public String form() {
        return "academic-credit";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        PathwayLevel level = levels.get(key);
        PathwayPlan.Credit plan = Objects.requireNonNull(levels.plan(level).credit());
        Map<String, Object> all = facts.of(level);
        all.put("from", plan.from());
        all.put("to", plan.to());
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("credits", "reason");
    }

    @Override
    public void submit(Submission sent) {
        BigDecimal number = sent.answers().number("credits").orElseThrow();
        String reason = sent.answers().required("reason");
        PathwayWords.refusing(() -> credits.decide(sent.key(), sent.by(), whole(number), reason));
    }

    private static int whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw PathwayRefused.at("credits", "credits-whole");
        }
    }
}
