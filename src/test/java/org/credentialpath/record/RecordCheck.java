package org.credentialpath.record;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Verifies the record of a database that another process writes. */
public final class RecordCheck {

    private RecordCheck() {}

    public static Verdict verifyAll(DataSource database) {
        return new RecordVerifier(database, new RecordRows(new JdbcTemplate(database))).verifyAll();
    }
}
