package io.ytterby.intelligence.alert.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.diversion.discovery.FalseDiscoveries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Holds the growth of each trade against all others of the same day: among thousands of tests some look rare by chance. */
@ApplicationScoped
public class PassDays {
    private static final Logger LOG = Logger.getLogger(PassDays.class);
    private static final int MOST_DAYS = 400;

    private final Signals signals;
    private final FollowSignals followSignals;
    private final PolicyInForce policies;
    private final Clock clock;

    PassDays(Signals signals, FollowSignals followSignals, PolicyInForce policies, Clock clock) {
        this.signals = signals;
        this.followSignals = followSignals;
        this.policies = policies;
        this.clock = clock;
    }

    @Scheduled(
            every = "${intelligence.alert.pass-every:10m}",
            delayed = "${intelligence.alert.pass-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void pass() {
        for (var day : QuarkusTransaction.requiringNew().call(() -> signals.unseenDays(MOST_DAYS))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> pass(day));
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "the signals of %s are looked over again next time", day);
            }
        }
    }

    private void pass(LocalDate day) {
        if (!signals.tryTakeDay(day)) return;
        var policy = policies.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var tests = signals.tests(day);
        var found = FalseDiscoveries.among(
                tests.stream().mapToDouble(Signals.Tested::p).toArray(),
                policy.discoveryRate().doubleValue());
        IntStream.range(0, tests.size())
                .filter(test -> found[test])
                .mapToObj(test -> tests.get(test).record())
                .sorted()
                .flatMap(record -> signals.find(record).stream())
                .forEach(followSignals::discovered);
    }
}
