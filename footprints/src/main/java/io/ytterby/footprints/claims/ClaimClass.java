package io.ytterby.footprints.claims;

/** What a footprint may be called. A class of a scheme, never a slogan; the names are a promise to clients. */
public enum ClaimClass {
    /** Nothing was emitted, before any offset. */
    ZERO_GROSS,
    /** Offsets bought elsewhere are as large as what was emitted here. Not to be told to consumers in the Union. */
    NEUTRAL_WITH_OFFSETS,
    /** The plant itself and its power emit nothing; what it buys does. */
    ZERO_OPERATIONAL_S1S2,
    /** At or below the scheme's threshold. */
    LOW_CARBON,
    FOOTPRINT_ONLY
}
