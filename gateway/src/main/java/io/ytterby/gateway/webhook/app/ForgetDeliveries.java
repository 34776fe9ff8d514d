package io.ytterby.gateway.webhook.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.gateway.database.app.OwnDatabase;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes out of the delivery log what has served its time; what waits or is dead stays. */
@Singleton
class ForgetDeliveries {
    private static final int STEP = 5_000;

    private final Deliveries deliveries;
    private final OwnDatabase database;
    private final WebhookConfig config;
    private final Clock clock;

    ForgetDeliveries(Deliveries deliveries, OwnDatabase database, WebhookConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${ytterby.housekeeping.every:10m}",
            delayed = "1m", // the tables may be made meanwhile
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (!database.isReady()) return;
        var before = clock.instant().minus(config.retention());
        int gone;
        do gone = QuarkusTransaction.requiringNew().call(() -> deliveries.forget(before, STEP));
        while (gone == STEP);
    }
}
