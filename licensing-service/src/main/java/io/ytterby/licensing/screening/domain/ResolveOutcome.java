package io.ytterby.licensing.screening.domain;

import java.util.UUID;

/** All that can come of deciding on a hit. */
public sealed interface ResolveOutcome {
    record Resolved(CaseHit hit) implements ResolveOutcome {}

    record NoSuchHit(UUID id) implements ResolveOutcome {}

    /** Somebody was first. */
    record AlreadyResolved(CaseHit hit) implements ResolveOutcome {}
}
