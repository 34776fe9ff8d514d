package io.ytterby.system.load;

import io.ytterby.system.load.Deed.End;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Some exporters who lodge, cancel and export as fast as they get answers, until they are told to stop. */
public final class DeclarationLoad implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Queue<Deed> done = new ConcurrentLinkedQueue<>();
    private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final Persistent client;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean wanted = true;

    /** When an exporter began a declaration and when it had come to its end, by {@link System#nanoTime}. */
    private record Span(int exporter, long begun, long ended) {}

    /**
     * How long it took until the whole platform served again, each time from the end of a fault to the end of a declaration
     * that was begun after it and went through all services, outboxes and topics.
     *
     * @param first until the first such declaration
     * @param all until each exporter had one: whoever hung on a dead connection has given it up
     */
    public record Recovery(Duration first, Duration all) {}

    private DeclarationLoad(Persistent client) {
        this.client = client;
    }

    public static DeclarationLoad start(World world, String licence, int exporters) {
        var load = new DeclarationLoad(new Persistent(world.api()));
        var trade = new Trade(load.client, licence);
        for (int i = 0; i < exporters; i++) {
            int exporter = i;
            load.workers.add(Thread.ofVirtual().name("exporter-" + i).start(() -> load.work(exporter, trade)));
        }
        return load;
    }

    private void work(int exporter, Trade trade) {
        try {
            while (wanted) {
                var end = End.values()[begun.getAndIncrement() % End.values().length];
                long since = System.nanoTime();
                done.add(trade.carryTo(end, trade.lodge(trade.mint())));
                spans.add(new Span(exporter, since, System.nanoTime()));
            }
        } catch (RuntimeException | Error failure) {
            failures.add(failure);
        }
    }

    /** Waits until so many more declarations have come to their end. */
    public void awaitMore(int declarations) {
        int goal = done.size() + declarations;
        Eventually.asserted(PATIENCE, () -> {
            if (done.size() < goal && failures.isEmpty())
                throw new AssertionError(done.size() + " of " + goal + " declarations are through");
        });
        failOnFailure();
    }

    /**
     * Waits until the platform serves every exporter again.
     *
     * @param since the end of a fault, by {@link System#nanoTime}
     */
    public Recovery awaitRecovery(long since) {
        Eventually.asserted(PATIENCE, () -> {
            long served = after(since).map(Span::exporter).distinct().count();
            if (served < workers.size() && failures.isEmpty())
                throw new AssertionError(served + " of " + workers.size() + " exporters are served again");
        });
        failOnFailure();
        var ends = new TreeMap<Integer, Long>();
        after(since).forEach(span -> ends.merge(span.exporter(), span.ended(), Math::min));
        return new Recovery(
                Duration.ofNanos(Collections.min(ends.values()) - since),
                Duration.ofNanos(Collections.max(ends.values()) - since));
    }

    private Stream<Span> after(long since) {
        return spans.stream().filter(span -> span.begun() - since >= 0);
    }

    /** What was acknowledged so far. */
    public List<Deed> acknowledged() {
        return List.copyOf(done);
    }

    /** Requests whose first outcome nobody was told. */
    public List<Persistent.Unsure> unsure() {
        return client.unsure();
    }

    /** Lets each exporter end what he has begun. @return all that was acknowledged */
    public List<Deed> stop() {
        close();
        failOnFailure();
        return List.copyOf(done);
    }

    /** @throws AssertionError if an exporter had to give up */
    public void isGoingOn() {
        failOnFailure();
    }

    private void failOnFailure() {
        if (failures.isEmpty()) return;
        var failed = new AssertionError(
                "an exporter could not go on: " + failures.getFirst().getMessage());
        failures.forEach(failed::addSuppressed);
        throw failed;
    }

    @Override
    public void close() {
        wanted = false;
        try {
            for (var worker : workers) worker.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the exporters end", stopped);
        }
    }
}
