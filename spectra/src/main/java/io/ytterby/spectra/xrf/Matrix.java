package io.ytterby.spectra.xrf;

import java.util.Map;
import java.util.TreeMap;

/** What goods are made of: mass fractions that sum to 1. */
final class Matrix {
    private final Map<Integer, Double> fractions;

    private Matrix(Map<Integer, Double> fractions) {
        this.fractions = fractions;
    }

    /**
     * @param parts by atomic number, in any unit; not negative
     * @throws IllegalArgumentException if nothing is in it
     */
    static Matrix of(Map<Integer, Double> parts) {
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(sum > 0)) throw new IllegalArgumentException("a matrix of nothing");
        var fractions = new TreeMap<Integer, Double>();
        parts.forEach((z, part) -> {
            if (part > 0) fractions.put(z, part / sum);
        });
        return new Matrix(fractions);
    }

    Map<Integer, Double> fractions() {
        return fractions;
    }

    double fraction(int z) {
        return fractions.getOrDefault(z, 0.0);
    }

    /** @return cm2/g */
    double attenuation(double kev) {
        double mu = 0;
        for (var part : fractions.entrySet())
            mu += part.getValue() * Atom.of(part.getKey()).attenuation(kev);
        return mu;
    }

    /** @return the largest difference of a fraction between the two, relative to fractions of at least 5 percent */
    double distance(Matrix other) {
        double worst = 0;
        var all = new TreeMap<>(fractions);
        other.fractions.forEach(all::putIfAbsent);
        for (int z : all.keySet()) {
            double a = fraction(z);
            double b = other.fraction(z);
            worst = Math.max(worst, Math.abs(a - b) / Math.max(0.05, Math.max(a, b)));
        }
        return worst;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix && fractions.equals(matrix.fractions);
    }

    @Override
    public int hashCode() {
        return fractions.hashCode();
    }

    @Override
    public String toString() {
        return fractions.toString();
    }
}
