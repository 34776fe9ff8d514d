package io.ytterby.gateway.webhook.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.app.Listeners;
import io.ytterby.gateway.webhook.app.Deliveries.Leased;
import io.ytterby.gateway.webhook.domain.Quota;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.shutdown.Endings;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread feeds webhooks and takes lanes; each message that is taken is sent on a virtual thread of its own. How many
 * are under way at once is limited for all and for each organisation, so that a slow receiver holds up its own only.
 */
@Singleton
public class DeliveryWorkers {
    private static final Logger LOG = Logger.getLogger(DeliveryWorkers.class);
    private static final int LOOK_EVERY_MS = 500;
    private static final int DATABASE_AT_ONCE = 3;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final FeedWebhooks feed;
    private final SendMessage send;
    private final SettleDelivery settle;
    private final Listeners listeners;
    private final OwnDatabase database;
    private final WebhookConfig config;
    private final Clock clock;
    private final Quota quota;
    private final Counter late;
    private final DeliveryFigures figures;
    private final Set<OrganisationId> told = ConcurrentHashMap.newKeySet();
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore signal = new Semaphore(0);
    private final Semaphore connections = new Semaphore(DATABASE_AT_ONCE);
    private long sweptAt;
    private @Nullable Thread thread;

    DeliveryWorkers(
            Webhooks webhooks,
            Deliveries deliveries,
            FeedWebhooks feed,
            SendMessage send,
            SettleDelivery settle,
            Listeners listeners,
            OwnDatabase database,
            WebhookConfig config,
            Clock clock,
            DeliveryFigures figures,
            MeterRegistry metrics) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.feed = feed;
        this.send = send;
        this.settle = settle;
        this.listeners = listeners;
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.figures = figures;
        this.quota = new Quota(config.atOnce(), config.atOncePerOrganisation());
        this.late = metrics.counter("ytterby.webhook.late-results");
    }

    void start(@Observes StartupEvent event) {
        listeners.onAppended(organisation -> {
            told.add(organisation);
            wake();
        });
        sweptAt = System.nanoTime() - config.sweep().toNanos();
        thread = Thread.ofPlatform().daemon().name("webhooks").start(this::work);
    }

    /** No lane is taken any more; what is under way is settled, so that no lease has to run out. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        var running = thread;
        if (running == null) return;
        running.interrupt();
        Endings.join(List.of(running), STOP_PATIENCE);
        Endings.join(List.copyOf(underWay), STOP_PATIENCE);
    }

    /** Something may be due: looks at once instead of within half a second. */
    void wake() {
        if (signal.availablePermits() == 0) signal.release();
    }

    private void work() {
        try {
            database.await();
            while (!Thread.currentThread().isInterrupted()) {
                if (turn()) continue;
                if (signal.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) signal.drainPermits();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there may be more to do at once */
    private boolean turn() throws InterruptedException {
        try {
            boolean fed = feedDue();
            return takeDue() || fed;
        } catch (RuntimeException away) {
            LOG.warnf("webhooks wait for the database: %s", away.getMessage());
            Thread.sleep(LOOK_EVERY_MS);
            return false;
        }
    }

    private boolean feedDue() {
        boolean more = false;
        for (var id : toFeed()) more |= feed.feed(id);
        if (more) sweptAt = System.nanoTime() - config.sweep().toNanos();
        return more;
    }

    private List<UUID> toFeed() {
        var organisations = new HashSet<OrganisationId>();
        told.removeIf(organisations::add);
        if (Duration.ofNanos(System.nanoTime() - sweptAt).compareTo(config.sweep()) >= 0) {
            sweptAt = System.nanoTime();
            return webhooks.active();
        }
        return organisations.isEmpty() ? List.of() : webhooks.active(organisations);
    }

    private boolean takeDue() {
        if (quota.isFull()) return false;
        var taken = QuarkusTransaction.requiringNew()
                .call(() -> deliveries.take(clock.instant(), config.lease(), quota.full(), quota::room));
        for (var leased : taken) {
            quota.begin(leased.webhook().organisation());
            var sender =
                    Thread.ofVirtual().name("webhook-" + leased.message().id()).unstarted(() -> deliver(leased));
            underWay.add(sender);
            sender.start();
        }
        return !taken.isEmpty();
    }

    private void deliver(Leased leased) {
        try {
            if (!inTime(leased)) return;
            var sent = send.send(leased);
            figures.ended(sent);
            connections.acquire();
            try {
                if (!settle.settle(leased, sent)) late.increment();
            } finally {
                connections.release();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warnf(
                    failure,
                    "webhook %s: it is tried again when its lease has ended",
                    leased.webhook().id());
        } finally {
            quota.end(leased.webhook().organisation());
            underWay.remove(Thread.currentThread());
            wake();
        }
    }

    /** Whether an attempt that begins now is over before anybody else may take the lane. */
    private boolean inTime(Leased leased) {
        var longest = config.connectTimeout().multipliedBy(2).plus(config.answerTimeout());
        return clock.instant().plus(longest).isBefore(leased.until());
    }
}
