package org.credentialpath.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A real PostgreSQL server of the application's own, for trying it out; its data outlives every kind of stop. */
final class EmbeddedPostgresServer implements AutoCloseable {

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    /** @throws DataFolderInUse when another application keeps its data there */
    EmbeddedPostgresServer(Path data) {
        folder = DataFolder.hold(data);
        server = started(folder);
        new RolesAndSchemas(server.getPostgresDatabase()).create();
    }

    private static EmbeddedPostgres started(DataFolder folder) {
        Path cluster = folder.resolve("postgres");
        OrphanedServer.endIn(cluster);
        try {
            // The library switches durable writes off and stops the server while Spring is still closing: both undone.
            return EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgres-binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException("PostgreSQL did not start under " + cluster + ". Its own log says why.", e);
        }
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
        } finally {
            folder.close();
        }
    }
}
