package org.credentialpath.form;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.credentialpath.engine.Feel;
import org.credentialpath.engine.FeelRefused;
import org.jspecify.annotations.Nullable;

/** The real FEEL library without the application around it. */
final class TestFeel implements Feel {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Override
    public @Nullable Object evaluate(String expression, Map<String, Object> facts) {
        var result = feel.evaluateExpression(expression, facts);
        if (result.isFailure()) {
            throw new FeelRefused(result.failure().message());
        }
        return result.result();
    }

    @Override
    public void check(String expression) {
        if (!feel.parseExpression(expression).isSuccess()) {
            throw new FeelRefused(feel.parseExpression(expression).failure().message());
        }
    }
}
