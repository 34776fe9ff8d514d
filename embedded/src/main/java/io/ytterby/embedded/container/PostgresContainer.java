package io.ytterby.embedded.container;

import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.postgres.Listening;
import io.ytterby.embedded.postgres.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * PostgreSQL with the databases and roles of all services. Other pods reach it only when these stand: until then it listens
 * on loopback, so that an open port means that all is there. Each start brings the passwords to what it was told, but the
 * superuser's, which is set when the data is made.
 */
public final class PostgresContainer {
    private static final int PORT = 5432;
    private static final String SERVICES = "licensing,tracking,inspection,certification,intelligence,tips,gateway";

    private PostgresContainer() {}

    /** Serves until SIGTERM. */
    public static void main(String[] arguments) throws Exception {
        var settings = new Settings(System.getenv());
        var folder = settings.data("postgres");
        var password = settings.secret("POSTGRES_PASSWORD");
        provide(settings, folder, password);
        var server = EmbeddedPostgres.start(folder, PORT, password, Listening.EVERYWHERE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "postgres-stop"));
        System.out.println("PostgreSQL serves on port " + PORT);
        System.exit(server.process().waitFor());
    }

    private static void provide(Settings settings, Path folder, String password) throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start(folder, PORT, password)) {
            for (var name : settings.list("YTTERBY_DATABASES", SERVICES)) {
                var prefix = name.toUpperCase(Locale.ROOT);
                ServiceDatabase.provide(
                        server.server(),
                        name,
                        settings.secret(prefix + "_OWNER_PASSWORD"),
                        settings.secret(prefix + "_APP_PASSWORD"));
            }
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
