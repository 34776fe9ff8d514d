package io.ytterby.tracking.lot.domain;

/** What has become of a gram. Dead grams keep a segment: a code names what it named for ever. */
public enum GramState {
    LIVE,
    /** Made into something else. */
    CONSUMED,
    DESTROYED,
    /** Gone from the country under a declaration. */
    EXPORTED
}
