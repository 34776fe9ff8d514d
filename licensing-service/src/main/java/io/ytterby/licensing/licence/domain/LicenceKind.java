package io.ytterby.licensing.licence.domain;

/** What a licence is for. */
public enum LicenceKind {
    /** Certain goods for one end user. */
    INDIVIDUAL,
    /** A customer's goods for a time, to several consignees. It is bound to that one customer, its end user. */
    GENERAL,
    /** For goods that come back: an exhibition, a repair. What came back is a contra entry. */
    TEMPORARY
}
