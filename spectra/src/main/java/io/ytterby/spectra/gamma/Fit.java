package io.ytterby.spectra.gamma;

import io.ytterby.spectra.fit.Nnls;
import io.ytterby.spectra.fit.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One fit of templates to data: amounts of each series, none negative, weighted by counting error, the background's, and
 * the share by which a template may be wrong. The background's own scale is an unknown that is known to a few percent.
 */
final class Fit {
    private final Binned data;
    private final Templates templates;
    private final Tuning tuning;
    private final GammaModel model;
    private final double[] expected;
    private final List<Series> series;
    private final List<double[]> columns = new ArrayList<>();
    private final double[] scale;
    private final double[][] gram;
    private final double[] right;
    private final double squares;
    private final double[] amounts;

    /** @param expected counts that set the weights: the data at first, a model's afterwards */
    Fit(Binned data, Templates templates, Tuning tuning, GammaModel model, Set<Series> used, double[] expected) {
        this.data = data;
        this.templates = templates;
        this.tuning = tuning;
        this.model = model;
        this.expected = expected;
        this.series = List.copyOf(used);
        for (var each : series) columns.add(templates.lines(each, tuning));
        columns.addAll(templates.smooth());
        var weights = weights();
        int n = columns.size();
        scale = new double[n];
        gram = new double[n][n];
        right = new double[n];
        squares = normalEquations(weights);
        amounts = Nnls.solve(gram, right);
        for (int i = 0; i < n; i++) amounts[i] *= scale[i];
    }

    /** @return a fit of other data in the same bins, by the same detector as it was tuned here */
    Fit of(Binned other) {
        var others = templates.of(other);
        var used = EnumSet.copyOf(series);
        var first = new Fit(other, others, tuning, model, used, other.counts());
        return new Fit(other, others, tuning, model, used, first.expected());
    }

    Tuning tuning() {
        return tuning;
    }

    private double[] weights() {
        double error = model.value("response.error");
        var weights = new double[data.bins()];
        for (int i = 0; i < weights.length; i++) {
            double counts = Math.max(1, expected[i]);
            weights[i] = 1 / (counts + data.backgroundVariance()[i] + error * error * counts * counts);
        }
        return weights;
    }

    private double normalEquations(double[] weights) {
        int n = columns.size();
        double sum = 0;
        for (int k = 0; k < weights.length; k++) sum += weights[k] * data.counts()[k] * data.counts()[k];
        for (int i = 0; i < n; i++) {
            var column = columns.get(i);
            var weighted = new double[weights.length];
            for (int k = 0; k < weights.length; k++) weighted[k] = column[k] * weights[k];
            for (int j = 0; j <= i; j++) gram[i][j] = product(weighted, columns.get(j));
            right[i] = product(weighted, data.counts());
        }
        if (data.background() != null) {
            double known = Math.pow(model.value("background.error"), -2);
            gram[n - 1][n - 1] += known;
            right[n - 1] += known;
            sum += known;
        }
        for (int i = 0; i < n; i++) scale[i] = gram[i][i] > 0 ? 1 / Math.sqrt(gram[i][i]) : 0;
        for (int i = 0; i < n; i++) {
            right[i] *= scale[i];
            for (int j = 0; j <= i; j++) gram[i][j] = gram[j][i] = gram[i][j] * scale[i] * scale[j];
            if (gram[i][i] == 0) gram[i][i] = 1;
        }
        return sum;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    double chi2() {
        double sum = squares;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] == 0) continue;
            double x = amounts[i] / scale[i];
            sum -= 2 * x * right[i];
            for (int j = 0; j < amounts.length; j++) if (amounts[j] != 0) sum += x * gram[i][j] * amounts[j] / scale[j];
        }
        return sum;
    }

    double chi2PerBin() {
        return chi2() / Math.max(1, data.bins() - 12);
    }

    /** @return how much chi-squared grows when these are taken out and all else is fitted anew with the same weights */
    double worseWithout(Set<Series> without) {
        var used = EnumSet.copyOf(series);
        used.removeAll(without);
        return Math.max(0, new Fit(data, templates, tuning, model, used, expected).chi2() - chi2());
    }

    /** @return how much chi-squared grows when this much of a series is taken for granted and all else is fitted anew */
    double worseWith(Series of, double amount) {
        var column = columns.get(series.indexOf(of));
        var rest = data.counts().clone();
        for (int k = 0; k < rest.length; k++) rest[k] -= amount * column[k];
        var used = EnumSet.copyOf(series);
        used.remove(of);
        return Math.max(0, new Fit(data.counting(rest), templates, tuning, model, used, expected).chi2() - chi2());
    }

    /** @return decays seen: the line column's factor */
    double amount(Series of) {
        int at = series.indexOf(of);
        return at < 0 ? 0 : amounts[at];
    }

    /** @return the covariance of two amounts, grown where the templates fit badly; all that is not zero is free */
    double covariance(Series a, Series b) {
        var free = new boolean[amounts.length];
        for (int i = 0; i < free.length; i++) free[i] = amounts[i] > 0;
        int atA = series.indexOf(a);
        int atB = series.indexOf(b);
        free[atA] = free[atB] = true;
        int[] at = Normal.indices(free);
        int placeA = Arrays.binarySearch(at, atA);
        int placeB = Arrays.binarySearch(at, atB);
        double inverse = Normal.of(gram, at, 1e-11).inverseColumn(placeA)[placeB];
        return inverse * scale[atA] * scale[atB] * Math.max(1, chi2PerBin());
    }

    double sigma(Series of) {
        return Math.sqrt(covariance(of, of));
    }

    /** @return counts that the whole model expects in each bin */
    double[] expected() {
        var sum = new double[data.bins()];
        for (int i = 0; i < amounts.length; i++)
            for (int k = 0; k < sum.length; k++) sum[k] += amounts[i] * columns.get(i)[k];
        return sum;
    }

    /** @return counts of a series' lines in each bin */
    double[] part(Series of) {
        var part = columns.get(series.indexOf(of)).clone();
        for (int k = 0; k < part.length; k++) part[k] *= amount(of);
        return part;
    }
}
