package io.ytterby.benchmarks.lineage;

import io.ytterby.embedded.postgres.DatabaseServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * The very statements that the service sends, with the very values, without the service: by pgbench where the machine has
 * one, else by a loop of prepared statements.
 */
final class SameSql implements SqlLogger {
    private static final int PASSES = 6;

    private final DatabaseServer server;
    private final List<List<String>> scripts = new ArrayList<>();
    private boolean listening;

    SameSql(DatabaseServer server) {
        this.server = server;
    }

    /** From now on each statement belongs to a new sample. */
    void listen() {
        scripts.add(new ArrayList<>());
        listening = true;
    }

    List<List<String>> heard() {
        listening = false;
        var heard = List.copyOf(scripts);
        scripts.clear();
        return heard;
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        if (!listening) return;
        try {
            // The driver prints a bound statement with its values in it.
            scripts.getLast()
                    .add(context.getStatement().unwrap(PGStatement.class).toString());
        } catch (SQLException strange) {
            throw new IllegalStateException(strange);
        }
    }

    static boolean hasPgbench() {
        return pgbench() != null;
    }

    private static @Nullable Path pgbench() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    Spread run(List<List<String>> samples, Path folder) throws Exception {
        return hasPgbench() ? byPgbench(samples, folder) : byLoop(samples);
    }

    private Spread byPgbench(List<List<String>> samples, Path folder) throws IOException, InterruptedException {
        var place = Files.createTempDirectory(folder, "pgbench");
        var command = new ArrayList<>(List.of(
                String.valueOf(pgbench()),
                "-n",
                "-M",
                "prepared",
                "-c",
                "1",
                "-t",
                Integer.toString(samples.size() * PASSES),
                "-l",
                "--log-prefix=" + place.resolve("log"),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(server.port()),
                "-U",
                DatabaseServer.SUPERUSER));
        for (int i = 0; i < samples.size(); i++) {
            var script = place.resolve("s" + i + ".sql");
            Files.writeString(script, String.join(";\n", samples.get(i)) + ";\n");
            command.addAll(List.of("-f", script.toString()));
        }
        command.add("bench");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("pgbench: " + said);
        try (var logs = Files.list(place)) {
            var micros = new ArrayList<Long>();
            for (var log : logs.filter(file -> file.getFileName().toString().startsWith("log"))
                    .toList())
                for (var line : Files.readAllLines(log)) micros.add(Long.valueOf(line.split(" ", -1)[2]));
            return Spread.of(micros.stream()
                    .skip(samples.size())
                    .mapToLong(Long::longValue)
                    .toArray());
        }
    }

    private Spread byLoop(List<List<String>> samples) throws SQLException {
        var micros = new long[samples.size() * PASSES];
        try (var connection = server.connect("bench")) {
            for (int pass = -1; pass < PASSES; pass++)
                for (int i = 0; i < samples.size(); i++) {
                    long begin = System.nanoTime();
                    for (var sql : samples.get(i))
                        try (var statement = connection.prepareStatement(sql);
                                var rows = statement.executeQuery()) {
                            while (rows.next()) rows.getObject(1);
                        }
                    if (pass >= 0) micros[pass * samples.size() + i] = (System.nanoTime() - begin) / 1_000;
                }
        }
        return Spread.of(micros);
    }
}
