package io.ytterby.intelligence.alert.domain;

/** How an alert stands. */
public enum AlertState {
    /** Somebody should look. */
    OPEN,
    /** Legal exits have brought its score below what raises an alert; a stronger record opens it again. */
    EXPLAINED,
    /** Somebody looked, and it was diversion as far as one can tell. */
    CONFIRMED,
    /** Somebody looked, and it was not. For ever: what is stronger raises another. */
    DISMISSED;

    public boolean isEnd() {
        return this == CONFIRMED || this == DISMISSED;
    }
}
