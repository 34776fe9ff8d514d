package io.ytterby.diversion.market;

import io.ytterby.diversion.surge.Spread;
import java.util.Arrays;

/**
 * How much more a place pays, net of what lawful trade costs, and what that tempts to.
 *
 * @param spread ln of the one price over the other
 * @param z against the 104 weeks before; NaN with fewer than {@value #LEARNING}
 * @param perContainer US dollars that 20 tonnes smuggled would bring, on average
 * @param priorFactor by which the prior odds of diversion rise; 1 to {@value #MOST_FACTOR}. No alert about a firm follows from it.
 */
public record PriceGap(double spread, double z, double perContainer, double priorFactor) {
    public static final int LEARNING = 26;
    private static final int REMEMBERED = 104;
    private static final double FLOOR = 0.02;
    private static final double CONTAINER_KG = 20_000;
    private static final double FROM_Z = 3;
    private static final double PER_Z = 0.3;
    /** However far prices part, the market alone is never more than this. */
    public static final double MOST_FACTOR = 5;

    /**
     * What lawful trade between the two places costs.
     *
     * @param freight US dollars per kilogram
     * @param duty share of the value
     * @param tax value-added tax, share of value and duty
     */
    public record Costs(double freight, double duty, double tax) {}

    /** @param caught probability of being caught, and what it then costs in US dollars per container */
    public record Risk(double caught, double penalty) {}

    /**
     * @param there what the destination pays, taxes included, in US dollars per kilogram of element
     * @param here what it costs at home
     * @param before the spreads of the weeks before, oldest first; NaN where there is none
     */
    public static PriceGap of(double there, double here, Costs costs, Risk risk, double[] before) {
        double net = net(there, costs);
        if (!(net > 0 && here > 0)) return new PriceGap(Double.NaN, Double.NaN, Double.NaN, 1);
        double spread = StrictMath.log(net / here);
        var remembered = Arrays.stream(before, Math.max(0, before.length - REMEMBERED), before.length)
                .filter(one -> !Double.isNaN(one))
                .toArray();
        double z = remembered.length < LEARNING
                ? Double.NaN
                : Spread.of(remembered).z(spread, FLOOR);
        double perContainer = CONTAINER_KG * (there - here - costs.freight) - risk.caught * risk.penalty;
        return new PriceGap(spread, z, perContainer, factor(z));
    }

    /** What is left of a price when tax, duty and freight are paid. */
    public static double net(double there, Costs costs) {
        return there / (1 + costs.tax) / (1 + costs.duty) - costs.freight;
    }

    static double factor(double z) {
        return z > FROM_Z ? Math.min(MOST_FACTOR, StrictMath.exp(PER_Z * z)) : 1;
    }
}
