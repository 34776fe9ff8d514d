package io.ytterby.licensing.application.domain;

/** Which kind of licence is asked for. */
public enum LicenceKind {
    /** One export relation: these goods to this end user. */
    INDIVIDUAL,
    /** Bound to one customer, with several consignees. */
    GENERAL,
    /** Goods that come back: exhibition, repair, test. */
    TEMPORARY
}
