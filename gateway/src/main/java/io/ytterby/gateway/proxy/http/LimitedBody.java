package io.ytterby.gateway.proxy.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body on its way, counted: a body that is sent in chunks does not tell its length beforehand. It fails once
 * too much has come, and the request to the service is reset before it is whole.
 */
final class LimitedBody implements ReadStream<Buffer> {
    /** What is thrown away after the limit, so that the client can read why; one that sends on and on is cut off. */
    private static final long PATIENCE_BYTES = 16L * 1024 * 1024;

    private final HttpServerRequest request;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    LimitedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** More came than the limit. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("the body is too large", null, false, false);
        }
    }

    /** In bytes. */
    long limit() {
        return limit;
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        request.handler(handler == null ? this::discard : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        boolean wasTooLarge = isTooLarge();
        seen += part.length();
        if (!isTooLarge()) {
            handler.handle(part);
            return;
        }
        var failure = failed;
        if (!wasTooLarge && failure != null) failure.handle(new TooLargeException());
    }

    private void discard(Buffer part) {
        seen += part.length();
        if (seen > limit + PATIENCE_BYTES) request.connection().close();
    }

    @Override
    public ReadStream<Buffer> pause() {
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }
}
