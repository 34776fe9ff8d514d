package io.ytterby.kit.warm;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks this process what anybody may read, over its own port, until answers come fast or the time for it is over; before
 * that it is not ready. Without it a new replica gets its share of the requests at once, while each of them still loads
 * classes and runs uncompiled, and whoever is behind it waits for seconds or is refused. Questions that are not
 * answered well are not repeated: what is not there cannot be warmed.
 */
@Singleton
@Readiness
class WarmUp implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final long PATIENCE_SECONDS = 5;
    private static final int LAST_GOOD_STATUS = 499;

    private final Vertx vertx;
    private final WarmUpSettings settings;
    private volatile boolean over;

    WarmUp(Vertx vertx, WarmUpSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.over = settings.most().isZero() || settings.paths().isEmpty();
    }

    /** Whatever comes of it: a process that listens with TLS only is not asked at all. */
    void limit(@Observes StartupEvent starting) {
        if (!over) vertx.setTimer(settings.most().toMillis(), _ -> over = true);
    }

    void begin(@ObservesAsync HttpServerStart listening) {
        var options = listening.options();
        if (!over && !options.isSsl()) Thread.ofVirtual().name("warm-up").start(() -> warm(options.getPort()));
    }

    void warm(int port) {
        long begun = System.nanoTime();
        try {
            ask(port, begun);
        } finally {
            over = true;
        }
    }

    private void ask(int port, long begun) {
        var calm = new Calm(settings.leastRounds(), settings.fast());
        var paths = new ArrayList<>(settings.paths().orElse(List.of()));
        var first = Duration.ZERO;
        var slowest = Duration.ZERO;
        var client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port));
        try {
            while (!over && !paths.isEmpty() && !calm.isReached()) {
                slowest = Duration.ZERO;
                for (var path : List.copyOf(paths)) {
                    long asked = System.nanoTime();
                    if (!isAnswered(client, path)) paths.remove(path);
                    var took = since(asked);
                    if (took.compareTo(slowest) > 0) slowest = took;
                }
                if (calm.rounds() == 0) first = slowest;
                calm.round(slowest);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
        LOG.infof(
                "warm after %d rounds in %d ms: the slowest answer took %s at first and %s at last",
                calm.rounds(), since(begun).toMillis(), words(first), words(slowest));
    }

    private static boolean isAnswered(HttpClient client, String path) throws InterruptedException {
        try {
            // Of the status alone: who asks for the end of an answer from here may ask when it has ended already.
            return client.request(HttpMethod.GET, path)
                            .compose(HttpClientRequest::send)
                            .map(HttpClientResponse::statusCode)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    <= LAST_GOOD_STATUS;
        } catch (ExecutionException | TimeoutException noAnswer) {
            LOG.debugf("%s is not warmed: %s", path, noAnswer.getMessage());
            return false;
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static String words(Duration time) {
        return String.format(Locale.ROOT, "%d ms", time.toMillis());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("warmed up").status(over).build();
    }
}
