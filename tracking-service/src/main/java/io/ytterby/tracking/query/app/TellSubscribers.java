package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.tracking.query.app.FollowQuery.Batch;
import io.ytterby.tracking.query.domain.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells subscribers what is new to them. A subscription is taken under a lease, told outside of any transaction, and
 * noted as told under that same lease: who dies in between tells the same again after the lease, under the same delivery
 * id. Nothing is lost, something may come twice.
 */
@ApplicationScoped
public class TellSubscribers {
    private static final Logger LOG = Logger.getLogger(TellSubscribers.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration STREAM_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 15;
    private static final int A_ROUND = 50;

    private final Subscriptions subscriptions;
    private final FollowQuery follow;
    private final Webhooks webhooks;
    private final Clock clock;

    TellSubscribers(Subscriptions subscriptions, FollowQuery follow, Webhooks webhooks, Clock clock) {
        this.subscriptions = subscriptions;
        this.follow = follow;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Scheduled(every = "${tracking.query.tell-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        for (int told = 0; told < A_ROUND; told++) {
            var lease = UUID.randomUUID();
            var due = subscriptions.claim(lease, clock.instant(), LEASE);
            if (due.isEmpty()) return;
            tell(due.get(), lease);
        }
    }

    private void tell(Subscription subscription, UUID lease) {
        try {
            var batch = follow.next(subscription);
            var sent = isWorthTelling(subscription, batch)
                    ? post(subscription, batch.document())
                    : Optional.<String>empty();
            CrashPoint.reached("subscription.posted");
            if (sent.isPresent()) failed(subscription, lease, sent.get());
            else told(subscription, lease, batch);
        } catch (RuntimeException broken) {
            LOG.warnf(broken, "subscription %s could not be told", subscription.id());
            failed(subscription, lease, "the query could not be answered");
        }
    }

    private static boolean isWorthTelling(Subscription subscription, Batch batch) {
        if (batch.count() > 0) return true;
        return subscription.reportIfEmpty()
                && subscription.schedule() != null
                && !batch.goesOn()
                && !subscription.hasMore();
    }

    private Optional<String> post(Subscription subscription, ObjectNode document) {
        var delivery = subscription.id() + "/" + subscription.position();
        return webhooks.post(subscription.destination(), delivery, document.toString(), subscription.signatureToken());
    }

    private void told(Subscription subscription, UUID lease, Batch batch) {
        var now = clock.instant();
        boolean posted = isWorthTelling(subscription, batch);
        subscriptions.told(
                subscription.id(), lease, batch.until(), posted, batch.goesOn(), now, next(subscription, batch, now));
    }

    private Instant next(Subscription subscription, Batch batch, Instant now) {
        if (batch.goesOn()) return now;
        return follow.schedule(subscription)
                .map(schedule -> schedule.next(now).orElse(now.plus(LONGEST_PAUSE)))
                .orElse(now.plus(STREAM_EVERY));
    }

    /** Twice as long after each failure, an hour at most; the fifteenth ends it. */
    private void failed(Subscription subscription, UUID lease, String why) {
        var now = clock.instant();
        var pause = Duration.ofSeconds(1L << Math.min(subscription.attempts(), 12));
        var next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        boolean last = subscription.attempts() + 1 >= MOST_ATTEMPTS;
        subscriptions.failed(subscription.id(), lease, why, now, next, last);
        LOG.debugf("subscription %s: %s", subscription.id(), why);
    }
}
