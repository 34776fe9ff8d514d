package io.ytterby.tracking.lot.domain;

/**
 * What gives the right to bring a lot into being: no gram comes from nowhere.
 *
 * @param reference the permit's, import declaration's or licence's own number, 1 to 80 characters
 */
public record SourceOfRight(Kind kind, String reference) {
    /** Where the right comes from. */
    public enum Kind {
        MINE_PERMIT,
        IMPORT,
        LICENCE,
        /** Lots of which it was made; the reference is the operation that consumed them. */
        CONSUMED_INPUT
    }

    public SourceOfRight {
        if (reference.isBlank() || reference.length() > 80)
            throw new IllegalArgumentException("a source of right is named in 1 to 80 characters");
    }
}
