package io.ytterby.gateway.witness.app;

import java.time.Instant;

/** Two heads that cannot both be of one chain. {@code REWRITTEN}: one position, two hashes; {@code CUT}: signed later, and shorter. */
public record Alarm(
        String service,
        String kind,
        long position,
        String hash,
        long otherPosition,
        String otherHash,
        Instant noticedAt) {}
