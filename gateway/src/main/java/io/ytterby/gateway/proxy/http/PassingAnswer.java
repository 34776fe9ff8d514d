package io.ytterby.gateway.proxy.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.proxy.domain.ReturnAddress;
import org.jspecify.annotations.Nullable;

/**
 * A service's answer on its way to the client. One whose length is told and small goes on in one piece, which is one
 * system call; any other goes on as it comes, no faster than the client reads.
 */
final class PassingAnswer {
    private static final long ONE_PIECE_BYTES = 64L * 1024;

    private final RoutingContext context;
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Exchange exchange;
    private @Nullable Buffer piece;
    private boolean onePiece;
    private boolean whole;
    private boolean waits;

    PassingAnswer(RoutingContext context, HttpClientResponse from, Exchange exchange) {
        this.context = context;
        this.from = from;
        this.to = context.response();
        this.exchange = exchange;
    }

    void pass(ReturnAddress address) {
        if (to.headWritten() || to.closed()) return;
        to.setStatusCode(from.statusCode());
        Heads.answer(from.headers(), to.headers(), address);
        frame();
        from.handler(this::part);
        from.endHandler(end -> end());
        from.exceptionHandler(broken -> breakOff());
    }

    private void frame() {
        int status = from.statusCode();
        boolean bodiless = context.request().method().equals(HttpMethod.HEAD) || status == 204 || status == 304;
        var length = from.headers().get(HttpHeaders.CONTENT_LENGTH);
        onePiece = !bodiless && length != null && length.length() < 6 && Long.parseLong(length) <= ONE_PIECE_BYTES;
        if (bodiless || length != null) return;
        if (context.request().version() != HttpVersion.HTTP_1_0) to.setChunked(true);
    }

    private void part(Buffer part) {
        exchange.moved();
        if (onePiece) {
            piece = piece == null
                    ? part
                    : Buffer.buffer(piece.length() + part.length())
                            .appendBuffer(piece)
                            .appendBuffer(part);
            return;
        }
        to.write(part);
        if (!to.writeQueueFull()) return;
        waits = true;
        from.pause();
        to.drainHandler(drained -> {
            waits = false;
            exchange.moved();
            from.resume();
        });
    }

    private void end() {
        whole = true;
        if (to.closed()) return;
        if (to.isChunked() && !from.trailers().isEmpty()) to.trailers().addAll(from.trailers());
        if (piece == null) to.end();
        else to.end(piece);
    }

    /** It will never be whole: the client must see that, and nothing that looks like an end. */
    void breakOff() {
        context.request().connection().close();
    }

    boolean isWhole() {
        return whole;
    }

    /** Whether the next step is the client's. */
    boolean waitsForClient() {
        return waits || whole;
    }
}
