package io.ytterby.licensing.figures.domain;

/** What figures are parted by. */
public enum Dimension {
    /** The element that the control code is about; a case or licence of several counts in each. */
    ELEMENT,
    DESTINATION,
    /** The legal month in which the counted thing happened: 2026-11. */
    MONTH,
    /** The desk that the case was routed to. */
    QUEUE,
    /** Individual, general or temporary. */
    KIND
}
