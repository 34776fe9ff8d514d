package io.ytterby.gateway.push.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.gateway.standing.app.Standing;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Looks at every open stream each second: it ends with its token, and when its person or organisation is suspended; and
 * while nothing happens it is sent a sign of life.
 */
@Singleton
class WatchStreams {
    private final OpenStreams open;
    private final Standing standing;
    private final StreamSettings settings;
    private final Clock clock;

    WatchStreams(OpenStreams open, Standing standing, StreamSettings settings, Clock clock) {
        this.open = open;
        this.standing = standing;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        long silence = settings.heartbeat().toNanos();
        for (var stream : open.all()) {
            if (stream.isExpired(now)) stream.end("token-expired");
            else if (standing.isSuspended(stream.token().actor())) stream.end("suspended");
            else if (stream.isSilentFor(silence)) stream.heartbeat();
        }
    }

    /**
     * As soon as the process is asked to stop, so that clients come back to another replica or to the next process; a stream
     * would else be waited for like any request under way.
     */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        open.close();
    }
}
