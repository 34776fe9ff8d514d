package io.ytterby.kit.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Looks at what the service is about to run with, before it takes a request, and stops it where that is not safe. */
@Singleton
class StartupGuard {
    private static final Logger LOG = Logger.getLogger(StartupGuard.class);

    private static final String DATABASE = """
            SELECT current_setting('fsync') AS fsync,
                   current_setting('synchronous_commit') AS synchronous_commit,
                   current_setting('full_page_writes') AS full_page_writes,
                   rolconnlimit AS connection_limit,
                   rolsuper AS superuser,
                   EXISTS (SELECT FROM pg_tables WHERE tableowner = current_user AND schemaname = 'public') AS owns_tables
              FROM pg_roles WHERE rolname = current_user""";

    private final Jdbi jdbi;
    private final String issuer;
    private final Optional<String> password;
    private final String acks;
    private final OptionalInt poolSize;
    private final boolean databaseNeeded;

    StartupGuard(
            Jdbi jdbi,
            @ConfigProperty(name = "ytterby.issuer") String issuer,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "kafka.acks", defaultValue = "all") String acks,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") OptionalInt poolSize,
            @ConfigProperty(name = "ytterby.database.needed-at-start", defaultValue = "true") boolean databaseNeeded) {
        this.jdbi = jdbi;
        this.issuer = issuer;
        this.password = password;
        this.acks = acks;
        this.poolSize = poolSize;
        this.databaseNeeded = databaseNeeded;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        var refusals = SafetyRules.refusals(settings());
        if (refusals.isEmpty()) return;
        var message =
                "This service does not start, because its settings are not safe:\n - " + String.join("\n - ", refusals);
        LOG.error(message);
        throw new UnsafeSettingsException(message);
    }

    private Settings settings() {
        return new Settings(
                LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod"),
                issuer,
                password.orElse(""),
                acks,
                poolSize,
                SecretSources.open(ConfigProvider.getConfig()),
                databaseNeeded ? database() : null);
    }

    private Settings.Database database() {
        return jdbi.withHandle(handle -> handle.createQuery(DATABASE)
                .map((row, context) -> new Settings.Database(
                        row.getString("fsync"),
                        row.getString("synchronous_commit"),
                        row.getString("full_page_writes"),
                        row.getInt("connection_limit"),
                        row.getBoolean("superuser"),
                        row.getBoolean("owns_tables")))
                .one());
    }
}
