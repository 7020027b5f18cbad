package org.credentialpath.engine;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's own tables as the owner, from the scripts the engine ships, before the engine starts: the
 * application's role may not create tables, so the engine's automatic schema update stays off.
 */
@Component
class EngineTables {

    private static final List<String> SCRIPTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    EngineTables(Flyway migrated) {
        DataSource owner = migrated.getConfiguration().getDataSource();
        if (!exist(owner)) {
            create(owner);
        }
    }

    private static boolean exist(DataSource owner) {
        return JdbcClient.create(owner)
                .sql("SELECT to_regclass('camunda.act_ge_property') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    private static void create(DataSource owner) {
        var scripts = new ResourceDatabasePopulator();
        scripts.addScript(statement("SET search_path = camunda"));
        SCRIPTS.forEach(name -> scripts.addScript(script(name)));
        scripts.addScript(statement("RESET search_path"));
        scripts.execute(owner);
    }

    private static Resource script(String name) {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + name + ".sql");
    }

    private static Resource statement(String sql) {
        return new org.springframework.core.io.ByteArrayResource(sql.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
