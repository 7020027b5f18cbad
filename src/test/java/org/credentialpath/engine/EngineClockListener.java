package org.credentialpath.engine;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.credentialpath.shared.HouseClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Contexts are kept between tests, the engine's clock is one for all of them: each test gets its own context's time. */
public class EngineClockListener implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(HouseClock.class)
                    .ifAvailable(clock -> ClockUtil.offset(clock.ahead().toMillis()));
        }
    }
}
