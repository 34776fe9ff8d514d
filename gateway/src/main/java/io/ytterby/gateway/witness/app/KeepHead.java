package io.ytterby.gateway.witness.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.kit.heartbeat.Heartbeat.AuditHead;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes down each head that a heartbeat carries. It has a thread and a queue of its own: a database that is away must
 * hold up neither the start nor the projection. What the queue cannot take is dropped and counted; the next head of the
 * same chain vouches for it.
 */
@Singleton
public class KeepHead {
    private static final Logger LOG = Logger.getLogger(KeepHead.class);
    private static final int QUEUE = 10_000;
    private static final int PAUSE_MS = 1_000;

    private final Heads heads;
    private final OwnDatabase database;
    private final Counter dropped;
    private final Counter alarms;
    private final BlockingQueue<WitnessedHead> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<String, WitnessedHead> lastHeard = new ConcurrentHashMap<>();
    private @Nullable Thread thread;

    KeepHead(Heads heads, OwnDatabase database, MeterRegistry metrics) {
        this.heads = heads;
        this.database = database;
        this.dropped = metrics.counter("ytterby.witness.dropped");
        this.alarms = metrics.counter("ytterby.witness.alarms");
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("witness").start(this::write);
    }

    void stop(@Observes ShutdownEvent event) {
        var running = thread;
        if (running != null) running.interrupt();
    }

    /** Returns at once. The same head comes with each heartbeat, on every partition; it is kept once. */
    public void heard(String service, AuditHead head) {
        var sighting = WitnessedHead.of(service, head);
        if (sighting.equals(lastHeard.put(service, sighting))) return;
        if (!queue.offer(sighting)) dropped.increment();
    }

    private void write() {
        try {
            database.await();
            while (!Thread.currentThread().isInterrupted()) {
                var head = queue.take();
                until(() -> heads.keep(head).forEach(this::raise));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void raise(Alarm alarm) {
        alarms.increment();
        LOG.errorf(
                "the audit of %s was %s: it told %d %s, and before %d %s",
                alarm.service(),
                alarm.kind(),
                alarm.position(),
                alarm.hash(),
                alarm.otherPosition(),
                alarm.otherHash());
    }

    /** Again and again: the database comes back some time. */
    private static void until(Runnable done) throws InterruptedException {
        while (true) {
            try {
                done.run();
                return;
            } catch (RuntimeException away) {
                LOG.warnf("the witness waits for its database: %s", away.getMessage());
                Thread.sleep(PAUSE_MS);
            }
        }
    }
}
