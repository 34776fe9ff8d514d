package io.ytterby.diversion.mirror;

import io.ytterby.diversion.mirror.Gap.Standing;
import io.ytterby.diversion.surge.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gaps between what an importer and an exporter say of the same trade, by month. A slow confirmation: figures come 20 to 50 days late, and a
 * gap names no firm.
 *
 * @param lag share of an export that arrives in its own month, in the next, and so on; adds up to 1
 * @param freight of the importer's value that is freight and insurance, 0 to 0.2; 0 where masses are compared
 * @param smoothing added to both sides, in their unit, so that a small trade's logarithm does not leap
 * @param least below which, on both sides, there is no verdict
 */
public record Mirror(List<Double> lag, double freight, double smoothing, double least) {
    private static final int REMEMBERED = 36;
    private static final int LEARNING = 12;
    private static final double FLOOR = 0.1;
    /** From how many deviations on a gap is not the usual one. */
    public static final double ALARM = 3.5;

    /** Masses in kilograms, with the door-to-door times between China and the United States. */
    public static final Mirror OF_MASSES = new Mirror(List.of(0.25, 0.60, 0.15), 0, 500, 5_000);

    public Mirror {
        lag = List.copyOf(lag);
        if (lag.isEmpty()
                || Math.abs(lag.stream().mapToDouble(Double::doubleValue).sum() - 1) > 1e-9)
            throw new IllegalArgumentException("the shares of a lag add up to 1: " + lag);
        if (!(freight >= 0 && freight <= Freight.MOST))
            throw new IllegalArgumentException("freight is 0 to " + Freight.MOST + ": " + freight);
    }

    /**
     * @param first months since 1970 of the first figure
     * @param imported by month; NaN where nothing was said
     * @param exported likewise, as long
     */
    public List<Gap> gaps(int first, double[] imported, double[] exported) {
        if (imported.length != exported.length) throw new IllegalArgumentException("two sides, one length");
        var arrived = arrivals(exported);
        var gaps = new double[imported.length];
        var told = new ArrayList<Gap>();
        for (int i = 0; i < imported.length; i++) {
            gaps[i] = imported[i] >= least || arrived[i] >= least ? gap(imported[i], arrived[i]) : Double.NaN;
            double z = z(gaps, i);
            told.add(new Gap(first + i, imported[i], arrived[i], gaps[i], z, standing(imported[i], arrived[i], z)));
        }
        return List.copyOf(told);
    }

    /** Exports as they would arrive; NaN until a whole lag is behind, and wherever a month that counts is missing. */
    double[] arrivals(double[] exported) {
        var arrived = new double[exported.length];
        for (int month = 0; month < exported.length; month++) {
            if (month < lag.size() - 1) {
                arrived[month] = Double.NaN;
                continue;
            }
            for (int late = 0; late < lag.size(); late++) arrived[month] += lag.get(late) * exported[month - late];
        }
        return arrived;
    }

    private double gap(double imported, double arrived) {
        return StrictMath.log(imported / (1 + freight) + smoothing) - StrictMath.log(arrived + smoothing);
    }

    private static double z(double[] gaps, int month) {
        var before = Arrays.copyOfRange(gaps, Math.max(0, month - REMEMBERED), month);
        if (Arrays.stream(before).filter(one -> !Double.isNaN(one)).count() < LEARNING) return Double.NaN;
        return Spread.of(before).z(gaps[month], FLOOR);
    }

    private Standing standing(double imported, double arrived, double z) {
        if (Double.isNaN(imported)) return Standing.NO_IMPORT_FIGURE;
        if (Double.isNaN(arrived)) return Standing.NO_EXPORT_FIGURE;
        if (imported < least && arrived < least) return Standing.TOO_SMALL;
        if (Double.isNaN(z)) return Standing.TOO_YOUNG;
        return z >= ALARM ? Standing.MORE_ARRIVED : z <= -ALARM ? Standing.LESS_ARRIVED : Standing.USUAL;
    }
}
