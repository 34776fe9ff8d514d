package io.ytterby.gateway.push.http;

import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.Future;
import io.quarkus.netty.MainEventLoopGroup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** The event loops that write to the network. What they are handed they do in its order. */
@Singleton
class Loops {
    private static final long PATIENCE_MS = 1_000;

    private final EventLoopGroup loops;

    Loops(@MainEventLoopGroup EventLoopGroup loops) {
        this.loops = loops;
    }

    /** Returns once they have done what they were handed before; one that is stuck is not waited for longer than a second. */
    void awaitAll() throws InterruptedException {
        var marks = new ArrayList<Future<?>>();
        for (var loop : loops) marks.add(loop.submit(() -> {}));
        for (var mark : marks) mark.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }
}
