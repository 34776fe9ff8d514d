package io.ytterby.kit.warm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WarmUpTest {
    private static final int ROUNDS = 7;

    private final Vertx vertx = Vertx.vertx();
    private final ConcurrentMap<String, Integer> asked = new ConcurrentHashMap<>();
    private HttpServer server = vertx.createHttpServer();

    /** Answers anything, but under {@code /broken}. */
    @BeforeEach
    void listen() {
        server = vertx.createHttpServer().requestHandler(request -> {
            asked.merge(request.path(), 1, Integer::sum);
            request.response()
                    .setStatusCode(request.path().startsWith("/broken") ? 503 : 200)
                    .end("something");
        });
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private WarmUp warmUp(Duration most, String... paths) {
        return new WarmUp(vertx, new WarmUpSettings() {
            @Override
            public Duration most() {
                return most;
            }

            @Override
            public Optional<List<String>> paths() {
                return paths.length == 0 ? Optional.empty() : Optional.of(List.of(paths));
            }

            @Override
            public int leastRounds() {
                return ROUNDS;
            }

            @Override
            public Duration fast() {
                return Duration.ofSeconds(5);
            }
        });
    }

    private static Status status(WarmUp warmUp) {
        return warmUp.call().getStatus();
    }

    @Test
    void it_is_ready_once_each_path_was_asked_often_enough_and_not_before() {
        var warmUp = warmUp(Duration.ofMinutes(1), "/v1/some", "/v1/others");
        assertThat(status(warmUp)).isEqualTo(Status.DOWN);

        warmUp.warm(server.actualPort());

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(asked).containsEntry("/v1/some", ROUNDS).containsEntry("/v1/others", ROUNDS);
    }

    @Test
    void what_is_not_answered_well_is_asked_once_and_keeps_nobody_from_being_ready() {
        var warmUp = warmUp(Duration.ofMinutes(1), "/v1/some", "/broken");

        warmUp.warm(server.actualPort());

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(asked).containsEntry("/v1/some", ROUNDS).containsEntry("/broken", 1);
    }

    @Test
    void who_is_told_no_time_or_no_path_is_ready_at_once() {
        assertThat(status(warmUp(Duration.ZERO, "/v1/some"))).isEqualTo(Status.UP);
        assertThat(status(warmUp(Duration.ofMinutes(1)))).isEqualTo(Status.UP);
    }

    @Test
    void it_is_ready_when_its_time_is_over_though_nothing_was_asked() throws InterruptedException {
        var warmUp = warmUp(Duration.ofMillis(1), "/v1/some");
        var later = new CountDownLatch(1);

        warmUp.limit(new StartupEvent());
        vertx.setTimer(50, _ -> later.countDown());
        later.await();

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(asked).isEmpty();
    }
}
