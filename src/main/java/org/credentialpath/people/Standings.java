package org.credentialpath.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people may be right now. */
@Component
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing of(PersonId person) {
        return jdbc.sql("""
                        SELECT enabled, ARRAY(SELECT role FROM person_role r WHERE r.person = a.person) AS roles
                        FROM account a WHERE person = ?""")
                .param(person.value())
                .query(Standings::standing)
                .optional()
                .orElse(Standing.NONE);
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        return new Standing(row.getBoolean("enabled"), roles);
    }
}
