package io.ytterby.system.rig;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The services' databases as the superuser sees them. */
public final class Databases {
    public static final List<Part> SERVICES =
            List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION, Part.CERTIFICATION, Part.INTELLIGENCE, Part.TIPS);

    private final RunningPlatform platform;

    Databases(RunningPlatform platform) {
        this.platform = platform;
    }

    /** All rows, each as the texts of its columns; a NULL is the text {@code null}. */
    public List<List<String>> rows(Part service, String sql) {
        try (var connection = connect(service);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) row.add(String.valueOf(found.getString(column)));
                rows.add(List.copyOf(row));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(service.title() + ": " + sql + ": " + failure.getMessage(), failure);
        }
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
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(service.title() + ": " + sql + ": " + failure.getMessage(), failure);
        }
    }

    private Connection connect(Part service) throws SQLException {
        try {
            return platform.postgres().connect(service.title());
        } catch (IOException noPassword) {
            throw new UncheckedIOException(noPassword);
        }
    }
}
