package io.ytterby.licensing.licence.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Ends licences whose last day is over, each in a transaction of its own. No draw waits for this job: the ledger looks at
 * the day itself.
 */
@ApplicationScoped
public class ExpireLicences {
    private static final int AT_ONCE = 500;

    private final Licences licences;
    private final LicenceSteps steps;
    private final Clock clock;

    ExpireLicences(Licences licences, LicenceSteps steps, Clock clock) {
        this.licences = licences;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(
            every = "${licensing.licences.expire-every:1m}",
            delayed = "${licensing.licences.expire-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        var today = LegalDay.today(clock);
        for (var number : licences.overBefore(today, AT_ONCE))
            QuarkusTransaction.requiringNew().run(() -> expire(number, today));
    }

    private void expire(LicenceNumber number, LocalDate today) {
        licences.lock(number)
                .ifPresent(licence ->
                        steps.take(licence.expire(today), "expired", Actor.system("licensing"), Map.of("on", today)));
    }
}
