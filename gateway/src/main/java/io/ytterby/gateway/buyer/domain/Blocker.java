package io.ytterby.gateway.buyer.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against a lot.
 *
 * @param about the declaration or licence that it is about; null if the caller may not see that
 */
public record Blocker(Kind kind, String detail, @Nullable String about) {
    /** What kind of thing it is. */
    public enum Kind {
        HOLD,
        LOT,
        NOT_DECLARED,
        NOT_RELEASED,
        LICENCE,
        RECALL
    }

    static Blocker hidden(Kind kind) {
        return new Blocker(kind, "A decision that you may not see stands against it. Ask the exporter.", null);
    }
}
