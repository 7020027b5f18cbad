package org.credentialpath.engine;

import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.valuemapper.ValueMapper;
import org.credentialpath.shared.HouseClock;

/** FEEL of decision tables: {@code today()} and {@code now()} are house time, functions outside FEEL are off. */
class DecisionFeel extends ScalaFeelEngine {

    DecisionFeel() {
        super(List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
        return new FeelEngine(functions, values, FeelEngine.defaultConfiguration(), () -> ClockUtil.now()
                .toInstant()
                .atZone(HouseClock.ZONE));
    }
}
