package org.credentialpath.shared;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells a bean of both modes whether this is demo mode; a bean of demo mode only says {@link InDemoMode}. */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(Environment settings) {
        this.on = InDemoMode.On.in(settings);
    }

    public boolean on() {
        return on;
    }
}
