package io.ytterby.embedded.probe;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The databases of the services, each read as its service reads it; that of tips is nobody else's to read. */
final class Ledgers {
    static final List<String> SERVICES =
            List.of("licensing", "tracking", "inspection", "certification", "intelligence");

    private final Map<String, Place> places;

    /** @param url JDBC */
    record Place(String url, String user, String password) {}

    Ledgers(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /**
     * Where a service's database is by {@code LICENSING_DATABASE_URL}, {@code …_USER} and {@code …_PASSWORD}.
     *
     * @throws IllegalArgumentException if one of them is missing
     */
    static Ledgers of(Map<String, String> environment) {
        return new Ledgers(Map.of(
                "licensing", place("LICENSING", environment),
                "tracking", place("TRACKING", environment),
                "inspection", place("INSPECTION", environment),
                "certification", place("CERTIFICATION", environment),
                "intelligence", place("INTELLIGENCE", environment)));
    }

    private static Place place(String service, Map<String, String> environment) {
        return new Place(
                value(service + "_DATABASE_URL", environment),
                value(service + "_DATABASE_USER", environment),
                value(service + "_DATABASE_PASSWORD", environment));
    }

    private static String value(String name, Map<String, String> environment) {
        var value = environment.get(name);
        if (value == null) throw new IllegalArgumentException("the environment lacks " + name);
        return value;
    }

    /** All rows, each as the texts of its columns. @throws SQLException if the database does not answer */
    List<List<String>> rows(String service, String sql) throws SQLException {
        var place = places.get(service);
        if (place == null) throw new IllegalArgumentException("no database of " + service);
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password());
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
        }
    }

    /** The texts of the first column. */
    Set<String> set(String service, String sql) throws SQLException {
        var found = new HashSet<String>();
        for (var row : rows(service, sql)) found.add(row.getFirst());
        return found;
    }
}
