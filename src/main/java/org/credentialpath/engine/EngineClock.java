package org.credentialpath.engine;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock, which is one per Java process, on house time. */
@Component
class EngineClock {

    EngineClock(HouseClock house) {
        house.follow(ahead -> ClockUtil.offset(ahead.toMillis()));
    }
}
