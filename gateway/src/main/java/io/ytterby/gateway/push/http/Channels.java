package io.ytterby.gateway.push.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.app.Listeners;
import io.ytterby.gateway.push.app.LogEntries;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread follows the log for all streams: it asks for a turn of organisations that have something new at once, and
 * hands each entry to the streams of its organisation. Every second it looks by itself: no hint need arrive.
 */
@Singleton
class Channels {
    private static final Logger LOG = Logger.getLogger(Channels.class);
    private static final int AT_ONCE = 2_000;
    private static final int A_TURN = 25;
    private static final long LOOK_EVERY_MS = 1_000;

    private final EventLog log;
    private final LogEntries entries;
    private final OwnDatabase database;
    private final Frames frames;
    private final Loops loops;
    private final Map<OrganisationId, Channel> channels = new ConcurrentHashMap<>();
    private final Turns fresh = new Turns();
    private final Semaphore bell = new Semaphore(0);
    private @Nullable Thread thread;
    private long lookedAt = System.nanoTime();

    Channels(EventLog log, LogEntries entries, OwnDatabase database, Frames frames, Loops loops, Listeners listeners) {
        this.log = log;
        this.entries = entries;
        this.database = database;
        this.frames = frames;
        this.loops = loops;
        listeners.onAppended(this::hint);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("push-channels").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        var running = thread;
        if (running != null) running.interrupt();
    }

    /** The organisation's channel; a new one begins at the end of its log. */
    Channel of(OrganisationId organisation) {
        var known = channels.get(organisation);
        if (known != null) return known;
        long newest = log.newest(organisation);
        return channels.computeIfAbsent(organisation, any -> new Channel(newest));
    }

    private void hint(OrganisationId organisation) {
        if (!channels.containsKey(organisation)) return;
        fresh.add(organisation);
        if (bell.availablePermits() == 0) bell.release();
    }

    private void follow() {
        try {
            database.await();
            while (!Thread.currentThread().isInterrupted()) {
                if (bell.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) bell.drainPermits();
                round();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            handOnAll();
            if (System.nanoTime() - lookedAt > TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MS)) look();
        } catch (RuntimeException away) {
            LOG.warnf("streams wait for the log: %s", away.getMessage());
            Thread.sleep(LOOK_EVERY_MS / 2);
        }
    }

    /** In small turns, each after the network has taken the one before: a change need not wait for a whole broadcast. */
    private void handOnAll() throws InterruptedException {
        while (!fresh.isEmpty()) {
            var after = new HashMap<OrganisationId, Long>();
            for (var organisation : fresh.next(A_TURN)) { // before the question: a hint that comes meanwhile asks again
                var channel = channels.get(organisation);
                if (channel != null) after.put(organisation, channel.cursor());
            }
            if (!after.isEmpty()) handOn(after);
            if (!fresh.isEmpty()) loops.awaitAll();
        }
    }

    private void handOn(Map<OrganisationId, Long> after) {
        try {
            var found = entries.readAll(after, AT_ONCE);
            if (found.size() == AT_ONCE) after.keySet().forEach(fresh::add);
            found.stream()
                    .collect(Collectors.groupingBy(logged -> logged.notice().organisation()))
                    .forEach(this::publish);
        } catch (RuntimeException away) {
            after.keySet().forEach(fresh::add);
            throw away;
        }
    }

    private void publish(OrganisationId organisation, List<Logged> found) {
        var channel = channels.get(organisation);
        if (channel == null || channel.publish(found, frames)) return;
        // What it should have told next is no longer kept: its streams begin anew.
        channels.remove(organisation, channel);
        channel.endAll("events-gone");
    }

    /** For what no hint has told, of another replica say. */
    private void look() throws InterruptedException {
        lookedAt = System.nanoTime();
        if (channels.isEmpty()) return;
        entries.newest(channels.keySet()).forEach((organisation, newest) -> {
            var channel = channels.get(organisation);
            if (channel != null && channel.cursor() < newest) fresh.add(organisation);
        });
        handOnAll();
    }
}
