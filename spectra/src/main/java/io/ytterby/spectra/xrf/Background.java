package io.ytterby.spectra.xrf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The smooth part under the lines: hats between knots that stand several line widths apart, so that no sum of them can
 * look like a line, each bent as the physics bends the scattered beam (its absorption edges are sharp).
 */
final class Background {
    static final String NAME = "background";

    private Background() {}

    /**
     * @param bent expected background per keV at an energy, in any unit
     * @param apart from knot to knot, in widths of a line
     */
    static List<Column> columns(Axis axis, Response response, DoubleUnaryOperator bent, double apart) {
        int bins = axis.bins();
        var shape = new double[bins];
        double most = 0;
        for (int b = 0; b < bins; b++) {
            shape[b] = bent.applyAsDouble(response.trueKev(axis.kev(b)));
            most = Math.max(most, shape[b]);
        }
        var knots = knots(axis, response, apart);
        var all = new ArrayList<Column>();
        for (int k = 0; k < knots.size(); k++) {
            var values = new double[bins];
            for (int b = 0; b < bins; b++)
                values[b] = hat(knots, k, axis.kev(b)) * (shape[b] / most + 1e-4) * axis.width(b);
            all.add(new Column(
                    NAME + " at %.1f keV".formatted(knots.get(k)),
                    Column.Kind.BACKGROUND,
                    values,
                    Double.POSITIVE_INFINITY));
        }
        return all;
    }

    private static List<Double> knots(Axis axis, Response response, double apart) {
        var knots = new ArrayList<Double>();
        double end = axis.kev(axis.bins() - 1);
        for (double kev = axis.kev(0); kev < end; kev += apart * response.fwhm(kev)) knots.add(kev);
        knots.add(end);
        return knots;
    }

    /** A hat with a smooth top: cosine squared from knot to knot, so that neighbours add up to 1. */
    private static double hat(List<Double> knots, int k, double kev) {
        double at = knots.get(k);
        if (kev == at) return 1;
        int other = kev < at ? k - 1 : k + 1;
        if (other < 0 || other >= knots.size()) return 0;
        double way = (kev - at) / (knots.get(other) - at);
        return way >= 1 ? 0 : Math.pow(Math.cos(Math.PI / 2 * way), 2);
    }
}
