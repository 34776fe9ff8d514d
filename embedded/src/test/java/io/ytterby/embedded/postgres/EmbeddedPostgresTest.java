package io.ytterby.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    private static final String PASSWORD = "a-password-of-the-test";

    private final int port = Ports.free(1).getFirst();
    private Path folder = Path.of("");

    @BeforeEach
    void open_a_folder_that_another_user_reaches() throws IOException {
        folder = Files.createTempDirectory("ytterby-postgres-test-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void leave_nothing() throws IOException {
        EmbeddedPostgres.stopLeftover(folder);
        Folders.delete(folder);
    }

    @Test
    void a_killed_server_starts_again_with_every_committed_row() throws Exception {
        var first = EmbeddedPostgres.start(folder, port, PASSWORD);
        execute(first, "CREATE TABLE lot (id int)");
        execute(first, "INSERT INTO lot SELECT * FROM generate_series(1, 1000)");

        Processes.signal(first.process().toHandle(), "KILL");
        Processes.waitFor(first.process().toHandle(), Duration.ofSeconds(10));
        var second = EmbeddedPostgres.start(folder, port, PASSWORD);

        assertThat(count(second)).isEqualTo(1000);
    }

    @Test
    void a_server_whose_launcher_died_gives_way_to_the_next_one() throws Exception {
        var forgotten = EmbeddedPostgres.start(folder, port, PASSWORD);

        var next = EmbeddedPostgres.start(folder, Ports.free(1).getFirst(), PASSWORD);

        assertThat(forgotten.process().isAlive()).isFalse();
        assertThat(next.pid()).isNotEqualTo(forgotten.pid());
    }

    @Test
    void a_service_works_in_the_tables_of_its_owner_and_cannot_change_them() throws Exception {
        var server = EmbeddedPostgres.start(folder, port, PASSWORD).server();
        var database = ServiceDatabase.provide(server, "licensing", "owner-password", "app-password");
        ServiceDatabase.provide(server, "licensing", "owner-password", "app-password"); // as at each start
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE audit (id int)");
            statement.execute("GRANT INSERT, SELECT ON audit TO " + database.app());
        }

        try (var app = DriverManager.getConnection(database.url(), database.app(), database.appPassword());
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO audit VALUES (1)")).isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("UPDATE audit SET id = 2"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_taken_port_is_told_with_the_log_of_the_server() throws Exception {
        EmbeddedPostgres.start(Files.createDirectories(folder.resolve("one")), port, PASSWORD);

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("two"), port, PASSWORD))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Address already in use");
        EmbeddedPostgres.stopLeftover(folder.resolve("one"));
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.server().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.server().connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM lot")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
