package io.ytterby.system.rig;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The services' databases as the superuser sees them. Connections are kept: the reconciler asks a hundred questions in a
 * row, and to sign in takes longer than to be answered.
 */
public final class Databases implements AutoCloseable {
    private static final int VALID_SECONDS = 2;

    public static final List<Part> SERVICES =
            List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION, Part.CERTIFICATION, Part.INTELLIGENCE, Part.TIPS);

    private final RunningPlatform platform;
    private final Map<Part, Deque<Connection>> idle = new ConcurrentHashMap<>();

    Databases(RunningPlatform platform) {
        this.platform = platform;
    }

    private interface Question<T> {
        T ask(Statement statement) throws SQLException;
    }

    /** All rows, each as the texts of its columns; a NULL is the text {@code null}. */
    public List<List<String>> rows(Part service, String sql) {
        return answer(service, sql, statement -> {
            try (var found = statement.executeQuery(sql)) {
                var rows = new ArrayList<List<String>>();
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= columns; column++) row.add(String.valueOf(found.getString(column)));
                    rows.add(List.copyOf(row));
                }
                return rows;
            }
        });
    }

    /** The first column, in the order of the rows. */
    public Set<String> strings(Part service, String sql) {
        var strings = new LinkedHashSet<String>();
        for (var row : rows(service, sql)) strings.add(row.getFirst());
        return strings;
    }

    /** The one number that a query answers. */
    public long number(Part service, String sql) {
        return Long.parseLong(rows(service, sql).getFirst().getFirst());
    }

    /** Changes rows behind the services' backs: what a bug or a hand could do. */
    public void tamper(Part service, String sql) {
        answer(service, sql, statement -> statement.execute(sql));
    }

    private <T> T answer(Part service, String sql, Question<T> question) {
        try {
            var connection = take(service);
            try (var statement = connection.createStatement()) {
                var answer = question.ask(statement);
                idle(service).push(connection);
                return answer;
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(service.title() + ": " + sql + ": " + failure.getMessage(), failure);
        }
    }

    /** One that still answers, since PostgreSQL is killed now and then, or a new one. */
    private Connection take(Part service) throws SQLException {
        for (var kept = idle(service).poll(); kept != null; kept = idle(service).poll()) {
            if (kept.isValid(VALID_SECONDS)) return kept;
            kept.close();
        }
        try {
            return platform.postgres().connect(service.title());
        } catch (IOException noPassword) {
            throw new UncheckedIOException(noPassword);
        }
    }

    private Deque<Connection> idle(Part service) {
        return idle.computeIfAbsent(service, _ -> new ConcurrentLinkedDeque<>());
    }

    /** Lets the kept connections go. */
    @Override
    public void close() {
        for (var service : SERVICES)
            for (var kept = idle(service).poll();
                    kept != null;
                    kept = idle(service).poll()) letGo(kept);
    }

    private static void letGo(Connection kept) {
        try {
            kept.close();
        } catch (SQLException goneAlready) {
            // Its server was stopped before it.
        }
    }
}
