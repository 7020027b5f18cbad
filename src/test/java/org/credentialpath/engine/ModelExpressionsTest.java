package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.support.StaticApplicationContext;

/** The second wall behind the gate: whatever an expression says, it reaches variables and allowed beans only. */
class ModelExpressionsTest {

    private final StaticApplicationContext context = new StaticApplicationContext();

    ModelExpressionsTest() {
        context.registerBean("groups", ScopedGroupNames.class, () -> proxy(new ScopedGroupNames()));
        context.registerBean("recordDelegate", JavaDelegate.class, () -> execution -> {});
        context.registerBean("secretBean", Secret.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${count > 3}                              | true
                    ${list[1]}                                | b
                    ${map.inside}                             | value
                    ${map['inside']}                          | value
                    ${groups.scoped('facilitator', count)}    | facilitator@5
                    plain text                                | plain text
                    """)
    void reachesVariablesAndExpressibleBeans(String expression, String value) {
        assertThat(String.valueOf(evaluate(expression))).isEqualTo(value);
    }

    @Test
    void findsDelegates() {
        assertThat(evaluate("${recordDelegate}")).isInstanceOf(JavaDelegate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('id')}",
                "${''.class}",
                "${count.class.classLoader}",
                "${list.getClass()}",
                "${list.size()}",
                "${map.getClass()}",
                "${groups.class}",
                "${groups.getClass()}",
                "${groups.targetSource}",
                "${groups.getTargetSource()}",
                "${groups.scoped('a', 'b').bytes}",
                "${groups['getClass']()}",
                "${secretBean}",
                "${secretBean.open()}",
                "${recordDelegate.execute(null)}",
                "${recordDelegate.class}",
                "${environment}",
                "${applicationContext}",
                "${nobody}",
            })
    void refusesEverythingElse(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(ELException.class);
    }

    private Object evaluate(String expression) {
        VariableMap variables = Variables.putValue("count", 5)
                .putValue("list", List.of("a", "b"))
                .putValue("map", Map.of("inside", "value"));
        var expressions = new ModelExpressions(new ModelBeans(context.getBeanFactory()));
        return expressions
                .createValueExpression(expression)
                .getValue(expressions.createElContext(variables.asVariableContext()));
    }

    private static ScopedGroupNames proxy(ScopedGroupNames target) {
        var factory = new ProxyFactory(target);
        factory.setProxyTargetClass(true);
        return (ScopedGroupNames) factory.getProxy();
    }

    static class Secret {
        public boolean open() {
            return true;
        }
    }
}
