package org.credentialpath.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine answers; the starter's own indicators were made for an older Boot and do not show up here. */
@Component("engineHealthIndicator")
class EngineHealth implements HealthIndicator {

    private final ProcessEngine engine;

    EngineHealth(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        engine.getManagementService().getTableCount();
        return Health.up().build();
    }
}
