package io.ytterby.tracking.query.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes on: behind this event.
 *
 * @param at its time, where the order is one of times
 * @param seq its number
 * @param told how many events have been told so far
 */
public record PagePosition(@Nullable Instant at, long seq, int told) {}
