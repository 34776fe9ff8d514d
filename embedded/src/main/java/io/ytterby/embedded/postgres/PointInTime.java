package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings a server's data back from a copy and the archived log, to a moment or to the log's end. */
public final class PointInTime {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Where the setting is read no zone has a name yet. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS'+00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private PointInTime() {}

    /**
     * Puts the copy in the place of the data, which must not exist, and lets the server read on in the log.
     *
     * @param archives where pieces of the log lie, looked through in this order: the archive, then perhaps the {@code pg_wal}
     *     of the lost server
     * @param moment everything that committed until then is there; null: everything that the log has
     * @return the server, running and open for writing
     * @throws IOException if the log does not reach to the moment; it carries the end of the server's own log
     */
    public static EmbeddedPostgres recover(
            Path copy, List<Path> archives, @Nullable Instant moment, Path folder, int port, String password)
            throws IOException {
        var place = Files.createDirectories(folder).toRealPath();
        var data = place.resolve("data");
        if (Files.exists(data)) throw new IOException(data + " is still there: move it away first");
        BaseBackup.copy(copy, data);
        Files.createDirectories(data.resolve("pg_wal"));
        Files.writeString(data.resolve("postgresql.auto.conf"), settings(archives, moment), StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        var server = EmbeddedPostgres.start(folder, port, password);
        try {
            awaitEnd(server);
            forgetSettings(server.server());
            return server;
        } catch (IOException | SQLException failure) {
            server.close();
            throw new IOException("the server did not come back: " + failure.getMessage(), failure);
        }
    }

    private static String settings(List<Path> archives, @Nullable Instant moment) {
        var lines = new ArrayList<String>();
        var commands = archives.stream()
                .map(archive -> "cp \"" + archive + "/%f\" \"%p\" 2>/dev/null")
                .toList();
        lines.add("");
        lines.add("restore_command = '" + String.join(" || ", commands) + "'");
        lines.add("recovery_target_action = 'promote'");
        if (moment != null) lines.add("recovery_target_time = '" + MOMENT.format(moment) + "'");
        return String.join("\n", lines) + "\n";
    }

    private static void awaitEnd(EmbeddedPostgres server) throws IOException {
        boolean over = Processes.await(
                () -> !Processes.isRunning(server.process().toHandle()) || isOpen(server.server()), PATIENCE);
        if (!over || !Processes.isRunning(server.process().toHandle()))
            throw new IOException("it ended before the moment was reached: the archived log does not go that far");
    }

    private static boolean isOpen(DatabaseServer server) {
        try (var connection = server.connect(DatabaseServer.SUPERUSER);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_is_in_recovery()")) {
            return row.next() && !row.getBoolean(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A later restart must not look for a moment again. */
    private static void forgetSettings(DatabaseServer server) throws SQLException {
        try (var connection = server.connect(DatabaseServer.SUPERUSER);
                var statement = connection.createStatement()) {
            for (var setting : List.of("restore_command", "recovery_target_action", "recovery_target_time"))
                statement.execute("ALTER SYSTEM RESET " + setting);
            statement.execute("ALTER SYSTEM RESET archive_timeout");
            statement.execute("SELECT pg_reload_conf()");
        }
    }
}
