package org.credentialpath.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where no database is named, starts one and connects to it: the application as itself, the migrations as owner. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class DatabaseConnections {

    @Bean(destroyMethod = "close")
    EmbeddedPostgresServer embeddedPostgresServer(@Value("${credentialpath.data}") Path data) {
        return new EmbeddedPostgresServer(data);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgresServer server) {
        return new Connection(server.url(), "credentialpath_app");
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgresServer server) {
        return new OwnerConnection(server.url());
    }

    private record Connection(String getJdbcUrl, String getUsername) implements JdbcConnectionDetails {
        @Override
        public String getPassword() {
            return "";
        }
    }

    private record OwnerConnection(String getJdbcUrl) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return "credentialpath_owner";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
