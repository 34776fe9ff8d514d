package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Processes;
import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A running PostgreSQL server, on 127.0.0.1 unless it is told otherwise, whose data lies in a folder and outlives it. One server per folder: what
 * still runs on the folder from an earlier, killed launcher is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final List<String> SETTINGS = List.of(
            // A socket's path may have 107 characters, and a data folder may be deeper than that.
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "archive_mode=on",
            "deadlock_timeout=100ms");

    private final Process process;
    private final DatabaseServer server;

    private EmbeddedPostgres(Process process, DatabaseServer server) {
        this.process = process;
        this.server = server;
    }

    /**
     * Starts the server, at the first time on new data; its log is {@code postgres.log} in the folder.
     *
     * @param password of the superuser; it is set when the data is made, so it must stay the same for a folder
     * @throws IOException if it does not come up within a minute; it carries the end of the log
     */
    public static EmbeddedPostgres start(Path folder, int port, String password) throws IOException {
        return start(folder, port, password, Listening.LOOPBACK);
    }

    /** As {@link #start(Path, int, String)}; everywhere also means that it logs to this process's output. */
    public static EmbeddedPostgres start(Path folder, int port, String password, Listening listening)
            throws IOException {
        var home = PostgresBinaries.unpacked();
        var account = Account.of(folder);
        var place = Files.createDirectories(folder).toRealPath();
        if (!account.reaches(place.resolve("data")))
            throw new IOException("uid 65534 cannot reach " + place + ": it or a folder above is closed");
        stopLeftover(place);
        account.own(place);
        if (Files.notExists(place.resolve("data"))) initialise(home, account, place, password);
        var process = launch(home, account, place, port, listening);
        var postgres = new EmbeddedPostgres(process, new DatabaseServer(port, password));
        postgres.awaitReady(place);
        return postgres;
    }

    /** Stops what runs on a folder's data, also when its launcher is dead. True if anything ran. */
    public static boolean stopLeftover(Path folder) throws IOException {
        return new Postmaster(folder.resolve("data")).stop();
    }

    private static void initialise(Path home, Account account, Path folder, String password) throws IOException {
        var secret = folder.resolve("initial-password");
        var unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        Whole.write(secret, password);
        account.own(folder);
        var words = List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                unfinished.toString(),
                "-U",
                DatabaseServer.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        try {
            Processes.run(folder, account.command(words));
            Files.move(unfinished, folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static Process launch(Path home, Account account, Path folder, int port, Listening listening)
            throws IOException {
        var archived = List.of("archive_command=" + WalArchive.command(folder));
        var settings = Stream.of(SETTINGS, listening.settings(folder), archived)
                .flatMap(List::stream)
                .flatMap(setting -> Stream.of("-c", setting));
        var words = Stream.concat(
                        Stream.of(
                                home.resolve("bin/postgres").toString(),
                                "-D",
                                folder.resolve("data").toString(),
                                "-p",
                                "" + port),
                        settings)
                .toList();
        return new ProcessBuilder(account.command(words))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(listening.output(log(folder)))
                .start();
    }

    private static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }

    private void awaitReady(Path folder) throws IOException {
        boolean settled = Processes.await(() -> !process.isAlive() || answers(folder), START_PATIENCE);
        if (settled && process.isAlive()) return;
        process.destroyForcibly();
        var told = Files.exists(log(folder)) ? Files.readString(log(folder)).strip() : "";
        throw new IOException(server + " did not start:\n" + told);
    }

    /** Asks which data is served: on a taken port it is another server that answers, perhaps to the same password. */
    private boolean answers(Path folder) {
        try (var connection = server.connect(DatabaseServer.SUPERUSER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW data_directory")) {
            return rows.next() && folder.resolve("data").toString().equals(rows.getString(1));
        } catch (SQLException notYet) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    public Process process() {
        return process;
    }

    /** How to reach it. */
    public DatabaseServer server() {
        return server;
    }

    /** Ends open connections, writes a checkpoint and stops. Safe to call when the server is dead already. */
    @Override
    public void close() throws IOException {
        Processes.stop(process.toHandle(), "INT", STOP_PATIENCE);
    }
}
