package org.credentialpath.people;

import org.credentialpath.shared.DemoMode;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start production on a database with demo people, and the demonstration on one with real accounts. */
@Component
class OneModePerDatabase implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final DemoMode demo;

    OneModePerDatabase(JdbcClient jdbc, DemoMode demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean invented = exists("SELECT EXISTS (SELECT FROM account WHERE demo)");
        if (invented && !demo.on()) {
            throw refuse("This database holds demo people, whose password everybody knows. Use another database.");
        }
        if (demo.on() && !invented && exists("SELECT EXISTS (SELECT FROM account)")) {
            throw refuse("This database holds the accounts of real people. Demo mode needs a database of its own.");
        }
    }

    private InvalidConfigurationPropertyValueException refuse(String reason) {
        return new InvalidConfigurationPropertyValueException("credentialpath.demo", demo.on(), reason);
    }

    private boolean exists(String sql) {
        return jdbc.sql(sql).query(Boolean.class).single();
    }
}
