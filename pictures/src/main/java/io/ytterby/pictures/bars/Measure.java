package io.ytterby.pictures.bars;

/** Against what a bar's length is measured. */
public enum Measure {
    /** All bars by one scale: their lengths may be compared. */
    TOGETHER,
    /** Each bar by itself: only the shares of its parts may be compared. */
    EACH
}
