package io.ytterby.tracking.declaration.domain;

/** What tracking has said of a declaration's lots. */
public enum Answer {
    /** Nothing: the declaration had ended before its lots were looked at. */
    NONE,
    LOCKED,
    REFUSED,
    UNLOCKED,
    EXPORTED
}
