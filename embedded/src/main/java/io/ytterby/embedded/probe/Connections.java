package io.ytterby.embedded.probe;

import io.ytterby.embedded.probe.Connection.Reply;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The ways to one server: kept connections that take turns, and new ones for one request each. Any number of threads may ask. */
final class Connections implements AutoCloseable {
    private final URI server;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final AtomicInteger closedByServer = new AtomicInteger();

    Connections(URI server) {
        this.server = server;
    }

    /** @param kept whether a connection is taken that served a request before, and left for one after */
    Reply exchange(boolean kept, byte[] request) throws IOException {
        var connection = kept ? waiting() : null;
        if (connection == null) connection = Connection.to(server);
        boolean whole = false;
        try {
            var reply = connection.exchange(request);
            whole = true;
            return reply;
        } finally {
            if (kept && whole) leave(connection);
            else connection.close();
        }
    }

    /** The one that rested longest, so that all are used; the server may have closed it meanwhile, as is its right. */
    private @Nullable Connection waiting() {
        while (true) {
            var connection = take();
            if (connection == null || connection.isReusable()) return connection;
            connection.close();
            closedByServer.incrementAndGet();
        }
    }

    private @Nullable Connection take() {
        synchronized (idle) {
            return idle.pollFirst();
        }
    }

    private void leave(Connection connection) {
        synchronized (idle) {
            idle.addLast(connection);
        }
    }

    /** How often the server closed a kept connection between two requests. */
    int closedByServer() {
        return closedByServer.get();
    }

    @Override
    public void close() {
        for (var connection = take(); connection != null; connection = take()) connection.close();
    }
}
