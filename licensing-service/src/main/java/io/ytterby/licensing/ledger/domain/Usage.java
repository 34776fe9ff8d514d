package io.ytterby.licensing.ledger.domain;

/** Why a licence counts as used, as customs tell usages apart. */
public enum Usage {
    /** Goods left. */
    ORIGINAL,
    /** Goods left within the validity, and it was told after the licence had expired. */
    LATE,
    /** What had been told before was mended, up or down. */
    ADJUSTED,
    /** Goods came back. */
    CONTRA
}
