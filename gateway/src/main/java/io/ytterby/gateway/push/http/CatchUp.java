package io.ytterby.gateway.push.http;

import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads on for one stream until it is where its channel is. A page is read when the one before was taken, so a client
 * that was away for days costs no more memory than the others; few read at once, so that a storm of returning clients
 * leaves the database to others too.
 */
@Singleton
class CatchUp {
    private static final int PAGE = 100;
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_S = 30;

    private final EventLog log;
    private final Frames frames;
    private final Semaphore readers = new Semaphore(AT_ONCE, true);

    CatchUp(EventLog log, Frames frames) {
        this.log = log;
        this.frames = frames;
    }

    /** What follows the stream's number, or that it is gone. */
    ReadOutcome read(OpenStream stream) throws InterruptedException {
        readers.acquire();
        try {
            return log.read(stream.token().actor().organisation(), stream.position(), PAGE);
        } finally {
            readers.release();
        }
    }

    /** On a thread that may block; returns once the stream is live or has ended. */
    void bring(OpenStream stream, Channel channel) throws InterruptedException {
        while (!stream.isEnded() && !channel.join(stream)) {
            switch (read(stream)) {
                case ReadOutcome.Gone gone -> stream.end("events-gone");
                case ReadOutcome.Page page -> send(stream, page);
            }
        }
    }

    private void send(OpenStream stream, ReadOutcome.Page page) throws InterruptedException {
        if (page.items().isEmpty()) return;
        try {
            stream.send(frames.of(page.items()), page.items().getLast().seq()).get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            stream.end("slow");
        }
    }
}
