package io.ytterby.spectra.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** The lowest point of a function of a few unknowns without its slope, after Nelder and Mead (1965). */
public final class NelderMead {
    /** A point and the function there. */
    public record Point(double[] at, double value) {}

    private final ToDoubleFunction<double[]> function;
    private final Point[] simplex;
    private int left;

    private NelderMead(ToDoubleFunction<double[]> function, Point[] simplex, int left) {
        this.function = function;
        this.simplex = simplex;
        this.left = left;
    }

    /**
     * @param start where to begin
     * @param steps how far to look from there, one per unknown
     * @param most how often the function may be asked
     */
    public static Point lowest(ToDoubleFunction<double[]> function, double[] start, double[] steps, int most) {
        var simplex = new Point[start.length + 1];
        for (int i = 0; i <= start.length; i++) {
            var at = start.clone();
            if (i > 0) at[i - 1] += steps[i - 1];
            simplex[i] = new Point(at, function.applyAsDouble(at));
        }
        return new NelderMead(function, simplex, most - simplex.length).run();
    }

    private Point run() {
        int worst = simplex.length - 1;
        while (left > 0) {
            Arrays.sort(simplex, Comparator.comparingDouble(Point::value));
            if (simplex[worst].value() - simplex[0].value() < 1e-3) break;
            var mirrored = towards(-1);
            if (mirrored.value() < simplex[0].value()) {
                var farther = towards(-2);
                simplex[worst] = farther.value() < mirrored.value() ? farther : mirrored;
            } else if (mirrored.value() < simplex[worst - 1].value()) simplex[worst] = mirrored;
            else contract(mirrored);
        }
        Arrays.sort(simplex, Comparator.comparingDouble(Point::value));
        return simplex[0];
    }

    private void contract(Point mirrored) {
        int worst = simplex.length - 1;
        var nearer = towards(mirrored.value() < simplex[worst].value() ? -0.5 : 0.5);
        if (nearer.value() < Math.min(mirrored.value(), simplex[worst].value())) simplex[worst] = nearer;
        else for (int i = 1; i <= worst; i++) simplex[i] = ask(between(simplex[0].at(), simplex[i].at(), 0.5));
    }

    /** @return the point on the line from the middle of the others (0) to the worst (1) */
    private Point towards(double share) {
        int worst = simplex.length - 1;
        var middle = new double[worst];
        for (int i = 0; i < worst; i++)
            for (int j = 0; j < worst; j++) middle[j] += simplex[i].at()[j] / worst;
        return ask(between(middle, simplex[worst].at(), share));
    }

    private static double[] between(double[] from, double[] to, double share) {
        var at = new double[from.length];
        for (int i = 0; i < at.length; i++) at[i] = from[i] + share * (to[i] - from[i]);
        return at;
    }

    private Point ask(double[] at) {
        left--;
        return new Point(at, function.applyAsDouble(at));
    }
}
