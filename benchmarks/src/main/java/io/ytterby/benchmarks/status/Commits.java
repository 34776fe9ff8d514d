package io.ytterby.benchmarks.status;

import io.ytterby.benchmarks.LicenceEvents;
import io.ytterby.embedded.postgres.ServiceDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Changes as licensing's database holds them: a state's row in the outbox, committed, and the word to the relay that a
 * replica gives. What a request costs before that is not in it: at 200 a second that alone is more than two cores do.
 */
final class Commits implements Latency.Change, AutoCloseable {
    private static final int LICENCES = 100;
    private static final int CONNECTIONS = 8;
    private static final int SHARDS = 16;

    private final LicenceEvents events = new LicenceEvents();
    private final ArrayBlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
    private final AtomicIntegerArray versions = new AtomicIntegerArray(LICENCES);

    Commits(ServiceDatabase database) throws IOException, SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    @Override
    public Latency.Told make(int i) throws SQLException, InterruptedException {
        int index = i % LICENCES;
        int version = versions.incrementAndGet(index);
        var number = "CN-2021-" + (100_000_000 + index);
        var connection = connections.take();
        try {
            commit(connection, number, version);
        } finally {
            connections.add(connection);
        }
        return new Latency.Told(number, number + "@" + version);
    }

    private void commit(Connection connection, String number, int version) throws SQLException {
        int hash = number.hashCode();
        int shard = (hash ^ (hash >>> 16)) & (SHARDS - 1);
        try (var insert = connection.prepareStatement(
                "INSERT INTO outbox (id, shard, topic, key, version, record) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setInt(2, shard);
            insert.setString(3, LicenceEvents.TOPIC);
            insert.setString(4, number);
            insert.setLong(5, version);
            insert.setString(6, events.record(number, version, version % 2 == 0 ? "REVOKED" : "ISSUED", List.of()));
            insert.executeUpdate();
        }
        try (var tell = connection.prepareStatement("SELECT pg_notify('ytterby_outbox', ?)")) {
            tell.setString(1, Integer.toString(shard));
            tell.execute();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) connection.close();
    }
}
