package io.ytterby.licensing.outlook.app;

import io.quarkus.scheduler.Scheduled;
import io.ytterby.licensing.clock.domain.LegalDays;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Once a day each open case is counted and told anew, a few at a time. */
@Singleton
class CountDays {
    private static final int AT_ONCE = 200;

    private final Outlooks outlooks;
    private final TellParties tellParties;
    private final Clock clock;

    CountDays(Outlooks outlooks, TellParties tellParties, Clock clock) {
        this.outlooks = outlooks;
        this.tellParties = tellParties;
        this.clock = clock;
    }

    @Scheduled(
            every = "${licensing.outlook.count-every:1m}",
            delayed = "${licensing.outlook.count-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        outlooks.toldBefore(LegalDays.of(clock.instant()), AT_ONCE).forEach(tellParties::again);
    }
}
