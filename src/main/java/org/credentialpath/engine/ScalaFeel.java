package org.credentialpath.engine;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FEEL by the library that also evaluates decision tables; {@code today()} and {@code now()} are house time. */
@Component
class ScalaFeel implements Feel {

    private final FeelEngineApi feel;

    ScalaFeel(HouseClock clock) {
        this.feel = FeelEngineBuilder.forJava()
                .withClock(() -> clock.instant().atZone(HouseClock.ZONE))
                .withEnabledExternalFunctions(false)
                .build();
    }

    @Override
    public @Nullable Object evaluate(String expression, Map<String, Object> facts) {
        EvaluationResult result = feel.evaluateExpression(expression, facts);
        if (result.isFailure()) {
            throw new FeelRefused(result.failure().message());
        }
        return result.result();
    }

    @Override
    public void check(String expression) {
        ParseResult result = feel.parseExpression(expression);
        if (!result.isSuccess()) {
            throw new FeelRefused(result.failure().message());
        }
    }
}
