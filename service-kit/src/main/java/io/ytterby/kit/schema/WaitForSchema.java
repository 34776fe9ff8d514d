package io.ytterby.kit.schema;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where a job migrates and not the service itself ({@code quarkus.flyway.migrate-at-start=false}): a service that is newer
 * than its schema begins nothing, says on its probes what it waits for, and goes on by itself once the job is done. No
 * consumer, no relay, no timer and no request comes before that, so it cannot write.
 */
@Singleton
class WaitForSchema {
    private static final Logger LOG = Logger.getLogger(WaitForSchema.class);
    private static final int BEFORE_ALL = Interceptor.Priority.PLATFORM_BEFORE - 100;
    private static final long LOOK_EVERY_MS = 500;

    private final Schema schema;
    private final Vertx vertx;
    private final boolean migrates;
    private final boolean databaseNeeded;
    private final String host;
    private final int port;

    WaitForSchema(
            Schema schema,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates,
            @ConfigProperty(name = "ytterby.database.needed-at-start", defaultValue = "true") boolean databaseNeeded,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.schema = schema;
        this.vertx = vertx;
        this.migrates = migrates;
        this.databaseNeeded = databaseNeeded;
        this.host = host;
        this.port = port;
    }

    void await(@Observes @Priority(BEFORE_ALL) StartupEvent starting) throws InterruptedException {
        if (migrates || !databaseNeeded) return;
        var state = schema.look();
        if (state instanceof SchemaState.Fits) return;
        try (var _ = new StopWhileWaiting();
                var probes = WaitingProbes.open(vertx, host, port)) {
            while (!(state instanceof SchemaState.Fits)) {
                if (probes.tell(state)) LOG.warn(state.words());
                Thread.sleep(LOOK_EVERY_MS);
                state = schema.look();
            }
        }
        LOG.info("the schema fits now; the service starts");
    }

    /** Nothing has been begun, so nothing has to be ended: SIGTERM is obeyed at once. */
    private static final class StopWhileWaiting implements AutoCloseable {
        private static final int TERMINATED = 143;

        private final Thread hook = new Thread(() -> Runtime.getRuntime().halt(TERMINATED), "stop-while-waiting");

        StopWhileWaiting() {
            Runtime.getRuntime().addShutdownHook(hook);
        }

        @Override
        public void close() {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
