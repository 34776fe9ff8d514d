package io.ytterby.gateway.webhook.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending once, for the delivery log.
 *
 * @param httpStatus null if there was no answer
 * @param answer the first bytes of the answer's body as text; at most 1,024 characters
 * @param failure what went wrong; empty if nothing did
 */
public record Attempt(Instant at, @Nullable Integer httpStatus, long latencyMs, String answer, String failure) {}
