package org.credentialpath.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A real PostgreSQL server of the application's own, for trying it out; its data outlives every kind of stop. */
final class EmbeddedPostgresServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    EmbeddedPostgresServer(Path data) {
        Path cluster = data.resolve("postgres").toAbsolutePath();
        OrphanedServer.endIn(cluster);
        try {
            // The library switches durable writes off and stops the server while Spring is still closing: both undone.
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setOverrideWorkingDirectory(
                            data.resolve("postgres-binaries").toAbsolutePath().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start under " + cluster
                            + ". Is another CredentialPath using that folder? Its own log says why.",
                    e);
        }
        new RolesAndSchemas(server.getPostgresDatabase()).create();
    }

    /** The JDBC address of the application's database. */
    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
