package io.ytterby.spectra.xrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A spectrum and the model that explains it best. */
final class Fitted {
    /** Chi-squared per bin up to which an instrument is as good as its card. */
    private static final double TRUSTED = 1.15;

    private static final double REACH_KEV = 1;

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
    private final Map<Integer, Double> rest = new LinkedHashMap<>();

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

    /**
     * How much light of strong lines is where the model is wrong, and how near to an element's own: what it shares with the
     * element's line in energy it may shape like one.
     *
     * @return as a share of all light; 0 if the instrument is as good as its card
     */
    double shadow(int z) {
        double wrong = Math.sqrt(Math.max(0, trusted - TRUSTED) / axis.total());
        return wrong == 0 ? 0 : wrong * near(z);
    }

    /** Strong elements' counts beside an element's main line, weighted by their distance, as a share of all. */
    private double near(int z) {
        double main = lights.of(z).stream()
                .filter(light -> axis.holds(light.line().kev()))
                .max(Comparator.comparingDouble(Lights.Light::counts))
                .map(light -> light.line().kev())
                .orElse(0.0);
        double sum = 0;
        for (int other : elements.keySet()) {
            if (other == z || amount(other) <= 0 || Library.RARE_EARTHS.contains(other)) continue;
            for (var light : lights.of(other))
                sum += amount(other)
                        * light.counts()
                        * Math.exp(-Math.abs(light.line().kev() - main) / REACH_KEV);
        }
        return sum / axis.total();
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

    /** @return by how many standard deviations the lines of one shell disagree with the others of the element */
    double disagreement(int z) {
        if (solution.indexOf(column(z)) < 0) return 0;
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).name().equals(probeOf(z))) {
                double[] d = problem.free(solution, i);
                return Math.abs(d[0] / d[1]);
            }
        return 0;
    }

    /** @return chi-squared per bin where the element's lines stand, weighted as the lines are */
    double misfitAt(int z) {
        var values = columns.get(column(z)).values();
        var model = model();
        double sum = 0;
        double weights = 0;
        for (int b = 0; b < axis.bins(); b++) {
            double weight = values[b] * values[b] / variance[b];
            sum += weight * Math.pow(axis.counts(b) - model[b], 2) / variance[b];
            weights += weight;
        }
        return weights > 0 ? sum / weights : 0;
    }

    /** How many standard deviations the amount lies above none, with the misfit and the disagreement of its lines counted in. */
    double score(int z) {
        double[] free = free(z);
        return free[0] / (free[1] * doubt(z));
    }

    /** By how much a standard deviation is worth less here: misfit, disagreement of its lines, unrest of its neighbours. */
    double doubt(int z) {
        return Math.max(Math.max(1, unrest(z)), Math.max(Math.sqrt(misfitAt(z)), disagreement(z) - 1));
    }

    /**
     * How restless the other rare earths are, whose lines stand among the same strong ones: where amounts that cannot all be
     * there are fitted with many standard deviations of either sign, a standard deviation is worth so much less.
     */
    double unrest(int z) {
        if (rest.isEmpty())
            elements.keySet().stream()
                    .filter(each -> each > 56 && Library.RARE_EARTHS.contains(each))
                    .forEach(each -> {
                        double[] free = free(each);
                        rest.put(each, Math.abs(free[0] / free[1]));
                    });
        double[] others = rest.entrySet().stream()
                .filter(each -> each.getKey() != z)
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .toArray();
        return others.length == 0 ? 1 : others[others.length / 2] / 1.2;
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
        var model = model();
        for (int b = 0; b < axis.bins(); b++) chi2 += Math.pow(axis.counts(b) - model[b], 2) / variance[b];
        return chi2 / Math.max(1, axis.bins() - solution.in().length);
    }

    double[] model() {
        var model = new double[axis.bins()];
        for (int i : solution.in()) {
            double c = solution.coefficients()[i];
            if (c == 0) continue;
            var values = columns.get(i).values();
            for (int b = 0; b < model.length; b++) model[b] += c * values[b];
        }
        return model;
    }

    List<Column> columns() {
        return columns;
    }

    LeastSquares.Solution solution() {
        return solution;
    }

    double counts(int z) {
        int column = column(z);
        return solution.coefficients()[column]
                * SpectrumFit.sum(columns.get(column).values());
    }
}
