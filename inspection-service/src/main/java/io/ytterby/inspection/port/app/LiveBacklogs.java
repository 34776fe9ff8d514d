package io.ytterby.inspection.port.app;

import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.kernel.Unlocode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The boards that many look at: each is read at most once a second however many do, and so rarely that reading takes at
 * most a tenth of the time.
 */
@Singleton
public class LiveBacklogs {
    private static final Duration SHORTEST_BREAK = Duration.ofSeconds(1);
    private static final int BREAKS_PER_LOOK = 10;
    private static final int MOST = 64;

    private final ReadBacklog readBacklog;
    private final Map<Unlocode, Watched> watched = new ConcurrentHashMap<>();

    LiveBacklogs(ReadBacklog readBacklog) {
        this.readBacklog = readBacklog;
    }

    /** One port's last look. */
    private static final class Watched {
        private @Nullable Backlog last;
        private long freshUntil;

        synchronized Backlog look(ReadBacklog reader, Unlocode port) {
            long begin = System.nanoTime();
            var seen = last;
            if (seen != null && begin - freshUntil < 0) return seen;
            var now = reader.at(port);
            long took = System.nanoTime() - begin;
            last = now;
            freshUntil =
                    begin + Math.max(SHORTEST_BREAK.toNanos() - SHORTEST_BREAK.toNanos() / 10, took * BREAKS_PER_LOOK);
            return now;
        }
    }

    public Backlog at(Unlocode port) {
        if (watched.size() > MOST) watched.clear(); // a memory of the last second: nothing is lost with it
        return watched.computeIfAbsent(port, any -> new Watched()).look(readBacklog, port);
    }
}
