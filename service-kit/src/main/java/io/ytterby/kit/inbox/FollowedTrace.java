package io.ytterby.kit.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;

/** A consumer's part of the trace that an event came with: what is done and logged until it is closed belongs to it. */
final class FollowedTrace implements AutoCloseable {
    private final Span span;
    private final Scope scope;

    @SuppressWarnings("MustBeClosedChecker") // closed with this
    FollowedTrace(Span span) {
        this.span = span;
        this.scope = span.makeCurrent();
    }

    void failed(String reason) {
        span.setStatus(StatusCode.ERROR, reason);
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}
