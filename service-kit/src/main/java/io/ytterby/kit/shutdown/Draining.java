package io.ytterby.kit.shutdown;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The time between SIGTERM and the end. The process is not ready any more, but answers whatever still comes, and asks each
 * client to open its next connection elsewhere: without that, one that keeps its connection would lose a request when the
 * process goes.
 */
@Singleton
public class Draining {
    private static final Logger LOG = Logger.getLogger(Draining.class);

    /** Before whoever may answer by itself. */
    private static final int BEFORE_ALL = 3_000;

    private volatile boolean begun;
    private volatile long begunAt = System.nanoTime();

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        begun = true;
        begunAt = System.nanoTime();
        LOG.info("asked to stop: not ready any more; what comes is answered, and clients are sent elsewhere");
    }

    void endRest(@Observes @Priority(Endings.WHO_TAKES - 1) ShutdownEvent ending) {
        if (begun) LOG.infof("requests had %d ms; consumers, timers and relay end now", sinceBegun());
    }

    void tellTime(@Observes @Priority(Endings.LAST) ShutdownEvent ending) {
        if (begun) LOG.infof("all has ended after %d ms", sinceBegun());
    }

    private long sinceBegun() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunAt);
    }

    void install(@Observes Filters filters) {
        filters.register(this::letGo, BEFORE_ALL);
    }

    /** Whether this process was asked to stop: nothing long should be begun. */
    public boolean hasBegun() {
        return begun;
    }

    private void letGo(RoutingContext context) {
        if (begun && context.request().version() == HttpVersion.HTTP_1_1)
            context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.next();
    }
}
