package io.ytterby.spectra.xrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A spectrum and the model that explains it best. */
final class Fitted {
    private final Axis axis;
    private final Lights lights;
    private final Response response;
    private final List<Column> columns;
    private final Map<Integer, Integer> elements;
    private final LeastSquares problem;
    private final LeastSquares.Solution solution;
    private final List<Integer> out;
    private final double chi2OfNone;
    private final double[] variance;
    private double trusted = 1;
    private final double[] model;

    Fitted(
            Axis axis,
            Lights lights,
            Response response,
            List<Column> columns,
            Map<Integer, Integer> elements,
            LeastSquares problem,
            Selection selection,
            double[] variance) {
        this.axis = axis;
        this.lights = lights;
        this.response = response;
        this.columns = columns;
        this.elements = elements;
        this.problem = problem;
        this.solution = selection.solution();
        this.out = selection.out();
        this.chi2OfNone = selection.chi2PerBinOfNone();
        this.variance = variance;
        this.model = sum();
    }

    /** @return chi-squared per bin before any of the elements that are looked for took part: false ones hide a misfit */
    double chi2OfNone() {
        return chi2OfNone;
    }

    /** @param chi2 per bin, if the instrument is taken to be as good as its card */
    Fitted whenTrusted(double chi2) {
        trusted = chi2;
        return this;
    }

    Axis axis() {
        return axis;
    }

    Lights lights() {
        return lights;
    }

    Response response() {
        return response;
    }

    /** @return coefficients by atomic number; 0 for what is out */
    Map<Integer, Double> amounts() {
        var all = new LinkedHashMap<Integer, Double>();
        elements.forEach((z, column) -> all.put(z, solution.coefficients()[column]));
        return all;
    }

    private int column(int z) {
        var column = elements.get(z);
        if (column == null) throw new IllegalArgumentException(Atom.of(z) + " is not in the model");
        return column;
    }

    Map<Integer, Integer> elements() {
        return elements;
    }

    /** @return coefficients of the background's columns, in order */
    double[] background() {
        var all = new ArrayList<Double>();
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).name().startsWith(Background.NAME)) all.add(solution.coefficients()[i]);
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @return elements that are there, that could be, or that are looked for in any case */
    List<Integer> likely() {
        return elements.keySet().stream()
                .filter(z -> Library.RARE_EARTHS.contains(z) || amount(z) > 0 || isPossible(free(z)))
                .toList();
    }

    private static boolean isPossible(double[] free) {
        return free[0] > -3 * free[1];
    }

    double amount(int z) {
        return solution.coefficients()[column(z)];
    }

    /** @return coefficient of a column by its name; 0 if there is none */
    double of(String name) {
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).name().equals(name)) return solution.coefficients()[i];
        return 0;
    }

    /** @return mean coefficient of the columns whose names end so; 0 if there are none */
    double meanOf(String ending) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).name().endsWith(ending)) {
                sum += solution.coefficients()[i];
                count++;
            }
        return count == 0 ? 0 : sum / count;
    }

    /** @return estimate and its standard deviation; the estimate may be below 0 */
    double[] free(int z) {
        return problem.free(solution, column(z));
    }

    static String probeOf(int z) {
        return "part of " + Atom.of(z);
    }

    /** @return estimate and standard deviation of the part that an element's lowest vacancy makes, beside the whole; null if it is out */
    double @Nullable [] probe(int z) {
        if (solution.indexOf(column(z)) < 0) return null;
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).name().equals(probeOf(z))) return problem.free(solution, i);
        return null;
    }

    /** @return the element's column, counts per bin for a coefficient of 1; not to be changed */
    double[] shape(int z) {
        return columns.get(column(z)).values();
    }

    double variance(int bin) {
        return variance[bin];
    }

    /** @return chi-squared per bin, if the instrument is taken to be as good as its card; 1 if it is */
    double trusted() {
        return trusted;
    }

    double chi2() {
        return solution.chi2();
    }

    /** @return chi-squared when these elements too take no part, and all that does is fitted anew */
    double chi2Without(int... zs) {
        var barred = new ArrayList<>(out);
        Arrays.stream(zs).filter(elements::containsKey).map(this::column).forEach(barred::add);
        return problem.solve(Selection.array(barred)).chi2();
    }

    /** What becomes of the fit when an element is taken out and all else is fitted anew. */
    Without without(int z) {
        return new Without(problem.solve(column(z)));
    }

    /** A fit that lacks one element. */
    final class Without {
        private final LeastSquares.Solution others;

        private Without(LeastSquares.Solution others) {
            this.others = others;
        }

        double chi2() {
            return others.chi2();
        }

        /** @return counts by which another element has grown to fill the gap */
        double grown(int other) {
            int column = column(other);
            double more = others.coefficients()[column] - solution.coefficients()[column];
            return more * SpectrumFit.sum(columns.get(column).values());
        }
    }

    /** @return counts per bin of one element */
    double[] part(int z) {
        int column = column(z);
        var part = columns.get(column).values().clone();
        for (int b = 0; b < part.length; b++) part[b] *= solution.coefficients()[column];
        return part;
    }

    double chi2PerBin() {
        double chi2 = 0;
        for (int b = 0; b < axis.bins(); b++) chi2 += Math.pow(axis.counts(b) - model[b], 2) / variance[b];
        return chi2 / Math.max(1, axis.bins() - solution.in().length);
    }

    /** @return counts per bin that the whole model expects; not to be changed */
    double[] model() {
        return model;
    }

    private double[] sum() {
        var model = new double[axis.bins()];
        for (int i : solution.in()) {
            double c = solution.coefficients()[i];
            if (c == 0) continue;
            var values = columns.get(i).values();
            for (int b = 0; b < model.length; b++) model[b] += c * values[b];
        }
        return model;
    }

    double counts(int z) {
        int column = column(z);
        return solution.coefficients()[column]
                * SpectrumFit.sum(columns.get(column).values());
    }
}
