package org.credentialpath.engine;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A domain table of the contract tests. */
@Component
class ContractFacts {

    private final JdbcClient jdbc;

    ContractFacts(JdbcClient jdbc, Flyway migrated) {
        this.jdbc = jdbc;
        JdbcClient.create(migrated.getConfiguration().getDataSource())
                .sql(
                        "CREATE TABLE IF NOT EXISTS credentialpath.contract_fact (key uuid, fact text, PRIMARY KEY (key, fact))")
                .update();
    }

    void note(UUID key, String fact) {
        jdbc.sql("INSERT INTO contract_fact (key, fact) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(key, fact)
                .update();
    }

    List<String> of(UUID key) {
        return jdbc.sql("SELECT fact FROM contract_fact WHERE key = ? ORDER BY fact")
                .param(key)
                .query(String.class)
                .list();
    }
}
