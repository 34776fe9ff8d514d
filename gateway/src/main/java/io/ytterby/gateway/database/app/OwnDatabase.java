package io.ytterby.gateway.database.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.schema.Schema;
import io.ytterby.kit.schema.SchemaState;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the gateway's tables as soon as its database answers, or, where it was not given their owner's name, waits until
 * a job has made them: the start does not wait for it. What keeps state of its own waits here, or refuses with 503 until
 * the tables are there; later outages show as failed statements.
 */
@Singleton
public class OwnDatabase {
    private static final Logger LOG = Logger.getLogger(OwnDatabase.class);
    private static final int PAUSE_MS = 500;

    private final Flyway flyway;
    private final Schema schema;
    private final boolean migrates;
    private final CountDownLatch ready = new CountDownLatch(1);
    private @Nullable Thread thread;

    OwnDatabase(
            Flyway flyway, Schema schema, @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner) {
        this.flyway = flyway;
        this.schema = schema;
        this.migrates = owner.isPresent();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("own-database").start(this::prepare);
    }

    void stop(@Observes ShutdownEvent event) {
        var running = thread;
        if (running != null) running.interrupt();
    }

    /** Returns once the tables are there. */
    public void await() throws InterruptedException {
        ready.await();
    }

    public boolean isReady() {
        return ready.getCount() == 0;
    }

    /** @throws ProblemException 503 with {@code Retry-After} if the tables are not there yet */
    public void require() {
        if (!isReady()) throw new ProblemException(Problems.unavailable());
    }

    private void prepare() {
        while (!isReady() && !Thread.currentThread().isInterrupted()) {
            try {
                if (migrates) flyway.migrate();
                var state = schema.look();
                if (state instanceof SchemaState.Fits) ready.countDown();
                else waitOn(state.words());
            } catch (RuntimeException away) {
                waitOn(String.valueOf(away.getMessage()));
            }
        }
    }

    private static void waitOn(String why) {
        LOG.warnf("the gateway waits for its database: %s", why);
        pause();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
