package io.ytterby.embedded.recovery;

import io.ytterby.embedded.postgres.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Asks the restored databases, one connection each, as their superuser. */
final class KnownByDatabases implements LostEvents.Known, AutoCloseable {
    private final DatabaseServer server;
    private final Map<String, Connection> open = new HashMap<>();

    KnownByDatabases(DatabaseServer server) {
        this.server = server;
    }

    @Override
    public Set<String> ids(String service, Set<String> ids) {
        try (var statement =
                connection(service).prepareStatement("SELECT id FROM outbox WHERE id = ANY(CAST(? AS uuid[]))")) {
            statement.setArray(1, connection(service).createArrayOf("text", ids.toArray()));
            var found = new HashSet<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(service + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public Map<String, Long> versions(String service, String topic, Set<String> keys) {
        try (var statement = connection(service).prepareStatement("""
            SELECT key, max(version) FROM (
                SELECT key, version FROM published_version WHERE topic = ? AND key = ANY(?)
                UNION ALL SELECT key, version FROM outbox WHERE topic = ? AND key = ANY(?)) told
             GROUP BY key\
            """)) {
            var asked = connection(service).createArrayOf("text", keys.toArray());
            statement.setString(1, topic);
            statement.setArray(2, asked);
            statement.setString(3, topic);
            statement.setArray(4, asked);
            var found = new HashMap<String, Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(service + ": " + failure.getMessage(), failure);
        }
    }

    private Connection connection(String service) throws SQLException {
        var known = open.get(service);
        if (known != null) return known;
        var made = server.connect(service);
        open.put(service, made);
        return made;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : open.values()) connection.close();
    }
}
