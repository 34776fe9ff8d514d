package io.ytterby.kit.rest;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Twins that meet in this process wait here, without a connection: else fifty of them would take the whole pool and
 * starve the one they wait for. Twins at other replicas meet at the primary key.
 */
@Singleton
class TwinsInFlight {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final ConcurrentHashMap<ByteBuffer, CompletableFuture<Void>> inFlight = new ConcurrentHashMap<>();

    /** Closed when the answer is kept. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws TimeoutException if the twin has not ended after five seconds */
    Turn await(byte[] scope) throws InterruptedException, TimeoutException {
        var key = ByteBuffer.wrap(scope);
        var mine = new CompletableFuture<Void>();
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        for (var twin = inFlight.putIfAbsent(key, mine); twin != null; twin = inFlight.putIfAbsent(key, mine)) {
            try {
                twin.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible); // it is only ever completed with null
            }
        }
        return () -> {
            inFlight.remove(key, mine);
            mine.complete(null);
        };
    }
}
