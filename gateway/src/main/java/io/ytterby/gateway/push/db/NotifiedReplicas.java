package io.ytterby.gateway.push.db;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.app.Listeners;
import io.ytterby.gateway.push.app.OtherReplicas;
import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** NOTIFY between replicas, on a connection of its own and after the commit, so that no transaction pays for it. */
@Singleton
class NotifiedReplicas implements OtherReplicas {
    private static final Logger LOG = Logger.getLogger(NotifiedReplicas.class);
    private static final int LISTEN_MS = 50;
    private static final int PAUSE_MS = 1_000;

    /** A notification holds 8000 bytes; an organisation's id has at most 40. */
    private static final int AT_ONCE = 150;

    private final String url;
    private final Properties login = new Properties();
    private final OwnDatabase database;
    private final Listeners listeners;
    private final String self = UUID.randomUUID().toString();
    private final Set<OrganisationId> untold = ConcurrentHashMap.newKeySet();
    private @Nullable Thread thread;

    NotifiedReplicas(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            OwnDatabase database,
            Listeners listeners) {
        this.url = url;
        this.database = database;
        this.listeners = listeners;
        login.setProperty("user", username);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "15");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("ApplicationName", "ytterby-push");
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("push-notify").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        var running = thread;
        if (running != null) running.interrupt();
    }

    @Override
    public void tell(Collection<OrganisationId> organisations) {
        untold.addAll(organisations);
    }

    private void run() {
        try {
            database.await();
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    listen();
                } catch (SQLException away) {
                    LOG.debugf("push: other replicas cannot be told now (%s)", away.getMessage());
                    Thread.sleep(PAUSE_MS);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws SQLException {
        try (var session = DriverManager.getConnection(url, login);
                var statement = session.createStatement()) {
            statement.execute("LISTEN ytterby_push");
            while (!Thread.currentThread().isInterrupted()) {
                hear(session);
                say(session);
            }
        }
    }

    private void hear(Connection session) throws SQLException {
        var notifications = session.unwrap(PGConnection.class).getNotifications(LISTEN_MS);
        if (notifications == null) return;
        for (var notification : notifications) {
            var words = List.of(notification.getParameter().split(" "));
            if (words.getFirst().equals(self)) continue;
            words.stream().skip(1).map(OrganisationId::new).forEach(listeners::appended);
        }
    }

    private void say(Connection session) throws SQLException {
        while (!untold.isEmpty()) {
            var some = new ArrayList<OrganisationId>(AT_ONCE);
            for (var each = untold.iterator(); each.hasNext() && some.size() < AT_ONCE; each.remove())
                some.add(each.next());
            try (var statement = session.prepareStatement("SELECT pg_notify('ytterby_push', ?)")) {
                var words = new StringBuilder(self);
                some.forEach(organisation -> words.append(' ').append(organisation));
                statement.setString(1, words.toString());
                statement.execute();
            }
        }
    }
}
