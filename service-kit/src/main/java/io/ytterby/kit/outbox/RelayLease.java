package io.ytterby.kit.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Which shards this process may send. Each is held under a session advisory lock on one connection of our own, outside
 * the pool: when the process or the connection dies, PostgreSQL gives the shards to another replica. The same
 * connection hears and sends the NOTIFY between replicas, debounced, so that no business transaction pays for it.
 */
@Singleton
class RelayLease {
    private static final Logger LOG = Logger.getLogger(RelayLease.class);
    private static final int LOCK_CLASS = 0x79747462; // "yttb"
    private static final int LISTEN_MILLIS = 100;
    private static final long SWEEP_NANOS = 1_000_000_000L;

    private final String url;
    private final String username;
    private final String password;
    private final RelaySignal signal;
    private final OutboxBacklog backlog;
    private final AtomicIntegerArray held = new AtomicIntegerArray(Shard.COUNT);
    private volatile @Nullable Connection connection;
    private long sweptAt;

    RelayLease(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            RelaySignal signal,
            OutboxBacklog backlog) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.signal = signal;
        this.backlog = backlog;
    }

    boolean holds(int shard) {
        return held.get(shard) == 1;
    }

    /** One round of listening, telling and sweeping. On any failure the shards are given up and taken again. */
    void round() throws InterruptedException {
        try {
            var session = session();
            hear(session);
            tell(session);
            if (System.nanoTime() - sweptAt >= SWEEP_NANOS) sweep(session);
        } catch (SQLException failure) {
            LOG.warnf("relay: lost its lease (%s); it tries again", failure.getMessage());
            release();
            Thread.sleep(500);
        }
    }

    void release() {
        for (int shard = 0; shard < Shard.COUNT; shard++) held.set(shard, 0);
        var session = connection;
        connection = null;
        try {
            if (session != null) session.close();
        } catch (SQLException alreadyGone) {
            LOG.debug("the lease's connection was gone", alreadyGone);
        }
    }

    private Connection session() throws SQLException {
        var open = connection;
        if (open != null) return open;
        var settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "15");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("ApplicationName", "ytterby-relay");
        var opened = DriverManager.getConnection(url, settings);
        connection = opened;
        try (var statement = opened.createStatement()) {
            statement.execute("LISTEN ytterby_outbox");
        }
        sweptAt = System.nanoTime() - SWEEP_NANOS;
        return opened;
    }

    private void hear(Connection session) throws SQLException {
        var notifications = session.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
        if (notifications == null) return;
        for (var notification : notifications) signal.wakeHere(Integer.parseInt(notification.getParameter()));
    }

    private void tell(Connection session) throws SQLException {
        for (int shard = 0; shard < Shard.COUNT; shard++) {
            if (!signal.takeUntold(shard) || holds(shard)) continue;
            try (var statement = session.prepareStatement("SELECT pg_notify('ytterby_outbox', ?)")) {
                statement.setString(1, Integer.toString(shard));
                statement.execute();
            }
        }
    }

    /** Takes free shards, and wakes every shard that has rows: what no signal reached is seen within a second. */
    private void sweep(Connection session) throws SQLException {
        sweptAt = System.nanoTime();
        for (int shard = 0; shard < Shard.COUNT; shard++)
            if (!holds(shard) && takes(session, shard)) held.set(shard, 1);
        long unsent = 0;
        long oldestMillis = 0;
        try (var statement = session.createStatement();
                var rows = statement.executeQuery("""
                        SELECT shard, count(*),
                               floor(extract(epoch FROM clock_timestamp() - min(created_at)) * 1000)::bigint
                          FROM outbox WHERE sent_at IS NULL GROUP BY shard""")) {
            while (rows.next()) {
                unsent += rows.getLong(2);
                oldestMillis = Math.max(oldestMillis, rows.getLong(3));
                signal.wakeHere(rows.getInt(1));
            }
        }
        backlog.counted(unsent, Duration.ofMillis(oldestMillis));
    }

    private static boolean takes(Connection session, int shard) throws SQLException {
        try (var statement = session.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, shard);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
