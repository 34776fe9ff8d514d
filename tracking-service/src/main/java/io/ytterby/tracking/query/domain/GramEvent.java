package io.ytterby.tracking.query.domain;

/**
 * An event that is about a gram, though it does not list it.
 *
 * @param span the place of its span in the gram's life, from 0
 * @param first whether it began that span
 */
public record GramEvent(long seq, boolean transformation, int span, boolean first) {
    /** The gram came out of it: of a transformation all that lived on, or began with it. */
    public boolean broughtOut(GramSpan of) {
        return transformation && !of.isEnd();
    }

    /** The gram went into it: of a transformation all that there was before it. */
    public boolean tookIn() {
        return transformation && !(span == 0 && first);
    }
}
