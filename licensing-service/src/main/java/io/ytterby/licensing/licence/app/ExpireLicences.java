package io.ytterby.licensing.licence.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Ends licences whose last day is over, each in a transaction of its own. No draw waits for this job: the ledger looks at
 * the day itself.
 */
@ApplicationScoped
public class ExpireLicences {
    private static final Logger LOG = Logger.getLogger(ExpireLicences.class);
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
        for (var number : licences.overBefore(today, AT_ONCE)) expireOrLeave(number, today);
    }

    /** One that fails must not keep the others waiting; the next round tries it again. */
    private void expireOrLeave(LicenceNumber number, LocalDate today) {
        try {
            QuarkusTransaction.requiringNew().run(() -> expire(number, today));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%s is over and could not be ended", number);
        }
    }

    private void expire(LicenceNumber number, LocalDate today) {
        licences.lock(number)
                .ifPresent(licence ->
                        steps.take(licence.expire(today), "expired", Actor.system("licensing"), Map.of("on", today)));
    }
}
