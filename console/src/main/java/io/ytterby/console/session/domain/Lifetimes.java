package io.ytterby.console.session.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a request
 * @param absolute whatever they do: a shift, not a week
 */
public record Lifetimes(Duration idle, Duration absolute) {
    public boolean areOver(Instant createdAt, Instant seenAt, Instant now) {
        return !now.isBefore(createdAt.plus(absolute)) || !now.isBefore(seenAt.plus(idle));
    }
}
