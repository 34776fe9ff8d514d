package io.ytterby.gateway.push.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.ytterby.kit.identity.PresentedToken;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One subscriber. What is written and not yet taken by the network is counted: who lets more gather than allowed is
 * dropped, so that a client that never reads costs a bounded number of bytes and nobody else's time.
 */
final class OpenStream {
    private static final long GRACE_MS = 5_000;

    private final PresentedToken token;
    private final HttpServerResponse response;
    private final Context context;
    private final long mostPending;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile long position;
    private volatile long wroteAt = System.nanoTime();

    OpenStream(PresentedToken token, HttpServerResponse response, Context context, long position, long mostPending) {
        this.token = token;
        this.response = response;
        this.context = context;
        this.position = position;
        this.mostPending = mostPending;
    }

    PresentedToken token() {
        return token;
    }

    /** The number of the last entry that was handed to the network. */
    long position() {
        return position;
    }

    boolean isEnded() {
        return ended.get() || response.closed();
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(token.expiresAt());
    }

    boolean isSilentFor(long nanos) {
        return System.nanoTime() - wroteAt > nanos;
    }

    void writeHead() {
        long after = position;
        onItsThread(() -> {
            response.setChunked(true)
                    .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("X-Accel-Buffering", "no");
            take(Frames.opened(after), new CompletableFuture<>());
        });
    }

    /**
     * Calls of one stream come one after the other: from whoever brings it up to date, then from its channel.
     *
     * @param last the number of the last entry in the frames
     * @return done once the network has taken them; false in it if the stream has ended
     */
    CompletableFuture<Boolean> send(Buffer frames, long last) {
        var taken = new CompletableFuture<Boolean>();
        long waiting = pending.get();
        if (isEnded()) {
            taken.complete(false);
        } else if (waiting > 0 && waiting + frames.length() > mostPending) {
            end("slow");
            taken.complete(false);
        } else {
            position = last;
            onItsThread(frames, taken);
        }
        return taken;
    }

    void heartbeat() {
        if (!isEnded() && pending.get() == 0) onItsThread(Frames.HEARTBEAT, new CompletableFuture<>());
    }

    private void onItsThread(Buffer frames, CompletableFuture<Boolean> taken) {
        wroteAt = System.nanoTime();
        pending.addAndGet(frames.length());
        onItsThread(() -> take(frames, taken).onComplete(over -> pending.addAndGet(-frames.length())));
    }

    private io.vertx.core.Future<Void> take(Buffer frames, CompletableFuture<Boolean> taken) {
        return response.write(frames).onComplete(written -> taken.complete(written.succeeded()));
    }

    /** Says why and where to go on; who does not take even that is cut off a little later. */
    void end(String reason) {
        if (!ended.compareAndSet(false, true)) return;
        var last = Frames.ended(position, reason);
        onItsThread(() -> {
            if (response.closed() || response.ended()) return;
            var over = response.end(last);
            context.owner().setTimer(GRACE_MS, late -> {
                if (!over.isComplete()) response.reset();
            });
        });
    }

    private void onItsThread(Runnable work) {
        context.runOnContext(here -> {
            try {
                work.run();
            } catch (IllegalStateException gone) {
                ended.set(true); // the client went away between the look and the write
            }
        });
    }
}
