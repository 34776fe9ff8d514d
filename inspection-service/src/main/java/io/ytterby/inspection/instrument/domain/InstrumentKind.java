package io.ytterby.inspection.instrument.domain;

/** What an instrument measures by: X-rays in, X-rays out; electrons in, X-rays out; the goods' own radiation. */
public enum InstrumentKind {
    XRF,
    EDS,
    GAMMA
}
