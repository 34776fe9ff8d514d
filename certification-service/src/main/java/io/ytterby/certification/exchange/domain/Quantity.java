package io.ytterby.certification.exchange.domain;

import java.math.BigDecimal;

/**
 * A decimal of a footprint. Emissions are kg CO2e, contents kg C, both for one declared unit; removals and uptake are zero
 * or below. The names are those of PACT's data model 3.
 */
public enum Quantity {
    UNIT_AMOUNT("declaredUnitAmount", Sign.ABOVE_ZERO, Part.NONE),
    UNIT_MASS("productMassPerDeclaredUnit", Sign.ANY, Part.NONE),
    EXCLUDING_UPTAKE("pcfExcludingBiogenicUptake", Sign.ANY, Part.NONE),
    INCLUDING_UPTAKE("pcfIncludingBiogenicUptake", Sign.ANY, Part.NONE),
    FOSSIL_CARBON("fossilCarbonContent", Sign.NOT_BELOW_ZERO, Part.NONE),
    BIOGENIC_CARBON("biogenicCarbonContent", Sign.NOT_BELOW_ZERO, Part.NONE),
    RECYCLED_CARBON("recycledCarbonContent", Sign.NOT_BELOW_ZERO, Part.NONE),
    FOSSIL_GHG("fossilGhgEmissions", Sign.NOT_BELOW_ZERO, Part.OF_TOTAL),
    LAND_USE_CHANGE("landUseChangeGhgEmissions", Sign.NOT_BELOW_ZERO, Part.OF_TOTAL),
    LAND_LEAKAGE("landCarbonLeakage", Sign.NOT_BELOW_ZERO, Part.NONE),
    LAND_FOSSIL("landManagementFossilGhgEmissions", Sign.NOT_BELOW_ZERO, Part.NONE),
    LAND_BIOGENIC("landManagementBiogenicCO2Emissions", Sign.NOT_BELOW_ZERO, Part.OF_TOTAL),
    LAND_REMOVALS("landManagementBiogenicCO2Removals", Sign.NOT_ABOVE_ZERO, Part.OF_TOTAL),
    UPTAKE("biogenicCO2Uptake", Sign.NOT_ABOVE_ZERO, Part.NONE),
    BIOGENIC_OTHER("biogenicNonCO2Emissions", Sign.NOT_BELOW_ZERO, Part.OF_TOTAL),
    LAND_AREA("landAreaOccupation", Sign.NOT_BELOW_ZERO, Part.NONE),
    AIRCRAFT("aircraftGhgEmissions", Sign.NOT_BELOW_ZERO, Part.NONE),
    PACKAGING("packagingGhgEmissions", Sign.NOT_BELOW_ZERO, Part.NONE),
    PACKAGING_CARBON("packagingBiogenicCarbonContent", Sign.NOT_BELOW_ZERO, Part.NONE),
    OUTBOUND("outboundLogisticsGhgEmissions", Sign.NOT_BELOW_ZERO, Part.NONE),
    CAPTURED("ccsTechnologicalCO2Capture", Sign.NOT_ABOVE_ZERO, Part.OF_TOTAL),
    REMOVED("technologicalCO2Removals", Sign.NOT_ABOVE_ZERO, Part.OF_TOTAL),
    CCU_CARBON("ccuCarbonContent", Sign.NOT_BELOW_ZERO, Part.NONE),
    EXEMPTED_PERCENT("exemptedEmissionsPercent", Sign.ANY, Part.NONE),
    PRIMARY_SHARE("primaryDataShare", Sign.ANY, Part.NONE);

    private final String spelt;
    private final Sign sign;
    private final Part part;

    Quantity(String spelt, Sign sign, Part part) {
        this.spelt = spelt;
        this.sign = sign;
        this.part = part;
    }

    /** On which side of zero it lies. */
    public enum Sign {
        ANY,
        ABOVE_ZERO,
        NOT_BELOW_ZERO,
        NOT_ABOVE_ZERO;

        public boolean allows(BigDecimal value) {
            return switch (this) {
                case ANY -> true;
                case ABOVE_ZERO -> value.signum() > 0;
                case NOT_BELOW_ZERO -> value.signum() >= 0;
                case NOT_ABOVE_ZERO -> value.signum() <= 0;
            };
        }
    }

    /** Whether it is one of what the total is the sum of. */
    public enum Part {
        NONE,
        OF_TOTAL
    }

    /** PACT's name of it. */
    public String spelt() {
        return spelt;
    }

    public Sign sign() {
        return sign;
    }

    public boolean isPartOfTotal() {
        return part == Part.OF_TOTAL;
    }
}
