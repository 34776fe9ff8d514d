package io.ytterby.gateway.projection.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.projection.domain.Position;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps a snapshot every half minute, on a thread of its own, so that nobody waits for the disk. */
@Singleton
public class KeepSnapshot {
    private static final Logger LOG = Logger.getLogger(KeepSnapshot.class);

    private final Snapshots snapshots;
    private final Projection projection;
    private final Duration every;
    private volatile List<Position> positions = List.of();
    private List<Position> kept = List.of();
    private @Nullable Thread thread;

    KeepSnapshot(
            Snapshots snapshots,
            Projection projection,
            @ConfigProperty(name = "gateway.projection.snapshot-every", defaultValue = "PT30S") Duration every) {
        this.snapshots = snapshots;
        this.projection = projection;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        if (snapshots.areKept())
            thread = Thread.ofPlatform().daemon().name("snapshot").start(this::keepOn);
        else LOG.warn("no gateway.projection.folder is set: a start while Kafka is away will know nothing");
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        var running = thread;
        if (running == null) return;
        running.interrupt();
        running.join(10_000);
    }

    /** How far the topics have been read; only once all that lay on them is known. */
    public void readUntil(List<Position> now) {
        positions = List.copyOf(now);
    }

    private void keepOn() {
        try {
            while (true) {
                Thread.sleep(every);
                keep();
            }
        } catch (InterruptedException end) {
            keep(); // so that the next start has little left to read
        }
    }

    private void keep() {
        var now = positions;
        if (now.isEmpty() || now.equals(kept)) return;
        try {
            long bytes = snapshots.keep(projection, now);
            kept = now;
            LOG.debugf("kept a snapshot of %d bytes: %s", bytes, projection.sizes());
        } catch (RuntimeException failure) {
            LOG.errorf("%s: %s", failure.getMessage(), failure.getCause());
        }
    }
}
