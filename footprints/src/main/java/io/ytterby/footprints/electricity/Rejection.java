package io.ytterby.footprints.electricity;

/** Why a certificate does not count. The names are a promise to clients. */
public enum Rejection {
    /** Listed a second time. */
    DUPLICATE,
    /** Listed twice, with different contents: neither counts. */
    CONTRADICTORY,
    /** Still in the market: somebody else can claim it tomorrow. */
    NOT_RETIRED,
    /** Taken out of the market for another account. */
    RETIRED_FOR_OTHER,
    /** Of another market than the power. */
    MARKET_MISMATCH,
    /** The power was made outside the reporting period. */
    VINTAGE_OUT_OF_PERIOD,
    /** Not a whole number of MWh, or none. */
    NOT_WHOLE_MWH,
    /** Another statement has used it, of whichever organisation. */
    USED_BEFORE,
    /** With it more power would be covered than was used. */
    EXCEEDS_CONSUMPTION
}
