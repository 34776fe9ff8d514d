package io.ytterby.spectra.gamma;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of the model: what each source adds to the bins.
 *
 * <p>A series' lines stand in one column, for in equilibrium they come together. What scattered on its way has no lines and
 * differs from one heap of goods to the next: a smooth curve of free splines takes it up, with the Compton edge of the main
 * series beside it, so that only lines speak for a series.
 */
final class Templates {
    private static final List<Series> SCATTERING = List.of(Series.K, Series.TH, Series.RA);
    private static final int MOST_SPLINES = 40;

    private final Binned data;
    private final GammaModel model;
    private final List<double[]> smooth;

    private Templates(Binned data, GammaModel model, List<double[]> smooth) {
        this.data = data;
        this.model = model;
        this.smooth = smooth;
    }

    static Templates of(Binned data, GammaModel model) {
        return new Templates(data, model, splines(data));
    }

    /**
     * @param potassium whether it is clearly there: what its line scatters back from walls shows a hump at 217 keV, which
     *     would pass for Pb-212
     * @return the same with Compton continua, as a detector of this tuning shows them
     */
    Templates scattering(Tuning tuning, boolean potassium) {
        var columns = new ArrayList<>(smooth);
        for (var each : SCATTERING) columns.add(compton(each, tuning));
        if (potassium) columns.add(scatteredBack(1460.82, tuning));
        return new Templates(data, model, columns);
    }

    /** @return the same columns for other data in the same bins */
    Templates of(Binned other) {
        return new Templates(other, model, smooth);
    }

    /** @return splines, Compton continua, and the background last where there is one */
    List<double[]> smooth() {
        if (data.background() == null) return smooth;
        var columns = new ArrayList<>(smooth);
        columns.add(data.background());
        return columns;
    }

    /** @return what 1 decay of each series shows in its lines */
    double[] lines(Series series, Tuning tuning) {
        var column = new double[data.bins()];
        for (var each : model.of(series)) {
            double counts = each.percent() / 100 * tuning.efficiency(each.kev());
            Bell.add(column, data.edges(), tuning.shown(each.kev()), tuning.sigma(each.kev()), counts);
        }
        return column;
    }

    /** Electrons by the formula of Klein and Nishina, of the series' strongest lines. */
    private double[] compton(Series series, Tuning tuning) {
        var column = new double[data.bins()];
        int steps = data.width() < 0.01 ? 400 : 100;
        for (var line : model.strongest(series, 6)) {
            double a = line.kev() / 511;
            double edge = line.kev() * 2 * a / (1 + 2 * a);
            for (int i = 0; i < steps; i++) {
                double electron = edge * (i + 0.5) / steps;
                double s = electron / line.kev();
                double weight = 2 + s * s / (a * a * (1 - s) * (1 - s)) + s / (1 - s) * (s - 2 / a);
                double sigma = Math.max(tuning.sigma(electron), edge / steps / 2);
                Bell.add(column, data.edges(), tuning.shown(electron), sigma, line.percent() / steps * weight);
            }
        }
        return column;
    }

    /** Quanta that turned by 90 to 180 degrees before they came in, by the formula of Klein and Nishina. */
    private double[] scatteredBack(double kev, Tuning tuning) {
        var column = new double[data.bins()];
        int steps = 60;
        for (int i = 0; i < steps; i++) {
            double angle = Math.PI * (0.5 + (i + 0.5) / steps / 2);
            double left = 1 / (1 + kev / 511 * (1 - Math.cos(angle)));
            double sine = Math.sin(angle);
            double weight = left * left * (left + 1 / left - sine * sine) * sine;
            Bell.add(column, data.edges(), tuning.shown(kev * left), tuning.sigma(kev * left), weight);
        }
        return column;
    }

    /** Cubic B-splines four widths of a line apart, under a falling envelope: too stiff to follow a line. */
    private static List<double[]> splines(Binned data) {
        int bins = data.bins();
        double from = Math.sqrt(data.edges()[0]);
        double inWidths = 2 / (data.width() * Math.sqrt(662));
        double length = (Math.sqrt(data.edges()[bins]) - from) * inWidths;
        int pieces = Math.clamp(Math.round(length / 4), 6, MOST_SPLINES);
        var columns = new ArrayList<double[]>();
        for (int knot = -1; knot <= pieces + 1; knot++) {
            var column = new double[bins];
            for (int i = 0; i < bins; i++) {
                double at = (Math.sqrt(data.middle(i)) - from) * inWidths / length * pieces;
                double envelope = Math.pow(data.middle(i) / 500, -2) * (data.edges()[i + 1] - data.edges()[i]);
                column[i] = spline(Math.abs(at - knot)) * envelope;
            }
            columns.add(column);
        }
        return columns;
    }

    private static double spline(double d) {
        if (d < 1) return 2.0 / 3 - d * d + d * d * d / 2;
        return d < 2 ? (2 - d) * (2 - d) * (2 - d) / 6 : 0;
    }
}
