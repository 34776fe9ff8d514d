package io.ytterby.licensing.controllist.domain;

/** What an instrument does: lists goods, bars destinations, reaches abroad, controls technology, is the law behind them, or asks an ordinary licence. */
public enum InstrumentKind {
    LIST,
    DESTINATION,
    EXTRATERRITORIAL,
    TECHNOLOGY,
    LAW,
    ORDINARY_LICENCE
}
