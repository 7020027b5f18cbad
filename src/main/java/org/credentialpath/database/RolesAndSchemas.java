package org.credentialpath.database;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Creates the three database roles and the two schemas where they are missing, as the superuser. */
final class RolesAndSchemas {

    private final DataSource superuser;

    RolesAndSchemas(DataSource superuser) {
        this.superuser = superuser;
    }

    void create() {
        var script = new ResourceDatabasePopulator(new ClassPathResource("db/roles-and-schemas.sql"));
        script.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
        script.execute(superuser);
    }
}
