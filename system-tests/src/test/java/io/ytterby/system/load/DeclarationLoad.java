package io.ytterby.system.load;

import io.ytterby.system.load.Deed.End;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Some exporters who lodge, cancel and export as fast as they get answers, until they are told to stop. */
public final class DeclarationLoad implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Queue<Deed> done = new ConcurrentLinkedQueue<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean wanted = true;

    private DeclarationLoad() {}

    public static DeclarationLoad start(World world, String licence, int exporters) {
        var load = new DeclarationLoad();
        var trade = new Trade(new Persistent(world.api()), licence);
        for (int i = 0; i < exporters; i++)
            load.workers.add(Thread.ofVirtual().name("exporter-" + i).start(() -> load.work(trade)));
        return load;
    }

    private void work(Trade trade) {
        try {
            while (wanted) {
                var end = End.values()[begun.getAndIncrement() % End.values().length];
                done.add(trade.carryTo(end, trade.lodge(trade.mint())));
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
