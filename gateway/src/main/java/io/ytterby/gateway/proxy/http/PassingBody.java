package io.ytterby.gateway.proxy.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/**
 * A request's body on its way, counted: a body that is sent in chunks does not tell its length beforehand. It stops once
 * too much has come, and the request to the service is reset before it is whole.
 */
final class PassingBody {
    /** What is thrown away after the limit, so that the client can read why; one that sends on and on is cut off. */
    private static final long PATIENCE_BYTES = 16L * 1024 * 1024;

    private final HttpServerRequest request;
    private final long limit;
    private final Exchange exchange;
    private final long told;
    private @Nullable HttpClientRequest to;
    private long seen;
    private boolean whole;
    private boolean waits;

    PassingBody(HttpServerRequest request, long limit, Exchange exchange) {
        this.request = request;
        this.limit = limit;
        this.exchange = exchange;
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        this.told = length == null ? -1 : Long.parseLong(length); // the front has looked at it
    }

    static boolean hasBody(HttpServerRequest request) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) return true;
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length != null) return !length.equals("0");
        return request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    }

    void passTo(HttpClientRequest out) {
        to = out;
        if (told < 0) out.setChunked(true);
        out.exceptionHandler(gone -> discard()); // the answer's future says why
        request.handler(this::part);
        request.endHandler(end -> end());
        request.exceptionHandler(gone -> out.reset());
        waits = true;
        request.resume();
    }

    private void part(Buffer part) {
        seen += part.length();
        var out = to;
        if (out == null) {
            if (seen > limit + PATIENCE_BYTES) request.connection().close();
            return;
        }
        if (seen > limit) {
            exchange.tooLarge(limit);
            return;
        }
        exchange.moved();
        out.write(part);
        if (!out.writeQueueFull()) return;
        waits = false;
        request.pause();
        out.drainHandler(drained -> {
            waits = true;
            request.resume();
        });
    }

    private void end() {
        whole = true;
        var out = to;
        if (out == null) return;
        out.end();
        exchange.wholeSent();
    }

    /** Throws away what still comes. */
    void discard() {
        to = null;
        if (whole) return;
        request.handler(this::part);
        request.resume();
    }

    boolean isTooLargeAsTold() {
        return told > limit;
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    boolean hasBegun() {
        return to != null || seen > 0;
    }

    /** Whether the next step is the client's. */
    boolean waitsForClient() {
        return waits && !whole;
    }

    /** In bytes. */
    long limit() {
        return limit;
    }
}
