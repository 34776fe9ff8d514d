package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.CountryCode;

/**
 * So much of a material that passed through a stage in a country.
 *
 * @param material an element's symbol, or what the buyer calls it
 * @param source who says so: {@code lot/…, order PO-7 line 1}, or the source that the buyer names
 */
public record Counted(String material, SupplyStage stage, CountryCode country, long massMg, Kind kind, String source) {
    public Counted {
        if (massMg < 0) throw new IllegalArgumentException("a mass is never negative: " + massMg + " mg");
    }

    /** What says so. */
    public enum Kind {
        /** A lot on the platform, whose past its trackers vouch for. */
        LOT,
        /** The buyer, for what is outside the platform. */
        DECLARED
    }
}
