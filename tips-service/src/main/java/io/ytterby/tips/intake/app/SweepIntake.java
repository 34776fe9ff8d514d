package io.ytterby.tips.intake.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.tips.evidence.app.Days;
import jakarta.inject.Singleton;

/** Takes away what uploads have left that did not end, and tickets that could not be used any more. */
@Singleton
public class SweepIntake {
    private static final int TICKETS_LIVE_DAYS = 3;

    private final Items items;
    private final Tips tips;
    private final Days days;

    SweepIntake(Items items, Tips tips, Days days) {
        this.items = items;
        this.tips = tips;
        this.days = days;
    }

    @Scheduled(
            every = "${tips.intake.sweep-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        var today = days.today();
        QuarkusTransaction.requiringNew().run(() -> {
            items.sweep(today.minusDays(1));
            tips.forgetTickets(today.minusDays(TICKETS_LIVE_DAYS));
        });
    }
}
