package io.ytterby.kit.outbound;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the machine's own resolver, and waits for it no longer than a client of ours would wait. */
@Singleton
@DefaultBean
class SystemResolver implements Resolver {
    private static final int PATIENCE_MS = 3_000;

    private final Executor threads = Thread.ofVirtual().name("name-", 0)::start;

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        var asked = CompletableFuture.supplyAsync(() -> addresses(host), threads);
        try {
            return asked.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        } catch (ExecutionException | TimeoutException nobody) {
            throw new UnknownHostException(host);
        }
    }

    private static List<InetAddress> addresses(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }
}
