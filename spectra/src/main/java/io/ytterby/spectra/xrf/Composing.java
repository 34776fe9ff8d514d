package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.EnergyCalibration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds the composition whose fundamental parameters explain the spectrum: fitted, taken as the matrix, fitted again. */
final class Composing {
    private static final int MOST_ROUNDS = 3;

    /** A matrix that is nearer than this makes no difference to a template. */
    private static final double NEAR = 0.1;

    /** What goods are before anything is known of them: something of middling weight. */
    private static final Matrix ANYTHING = Matrix.of(Map.of(8, 0.4, 14, 0.2, 20, 0.2, 26, 0.2));

    private Composing() {}

    static Composed of(Arrangement arranged, Counts counts, EnergyCalibration energy, Declared declared) {
        var said = said(declared);
        var matrix = said.isEmpty() ? ANYTHING : Matrix.of(said);
        Composed composed = composed(new SpectrumFit(arranged, matrix, counts, energy).run(), matrix, said);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var seen = seen(composed, said);
            if (seen.distance(matrix) < NEAR) return composed;
            matrix = seen;
            composed = composed(new SpectrumFit(arranged, matrix, counts, energy).run(), matrix, said);
        }
        return composed;
    }

    private static Map<Integer, Double> said(Declared declared) {
        var said = new TreeMap<Integer, Double>();
        declared.compositionWtPct().forEach((symbol, percent) -> {
            if (percent.signum() > 0) said.put(Atom.of(symbol).z(), percent.doubleValue() / 100);
        });
        return said;
    }

    /** What the beam shows, rounded so that spectra of one kind share one matrix, beside the light elements that were declared. */
    private static Matrix seen(Composed composed, Map<Integer, Double> said) {
        var parts = new HashMap<Integer, Double>();
        composed.fitted().amounts().forEach((z, amount) -> {
            double share = amount * composed.percentPerUnit() / 100;
            if (share > 0.002
                    && composed.fitted().counts(z)
                            > 0.0005 * composed.fitted().axis().total())
                parts.put(z, Math.round(share * 200) / 200.0 + 0.001);
        });
        said.forEach((z, share) -> {
            if (!composed.fitted().elements().containsKey(z)) parts.put(z, share);
        });
        return parts.isEmpty() ? composed.matrix() : Matrix.of(parts);
    }

    private static Composed composed(Fitted fitted, Matrix matrix, Map<Integer, Double> said) {
        double dark = said.entrySet().stream()
                .filter(each -> !fitted.elements().containsKey(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double sum = fitted.amounts().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Composed(
                fitted, new Doubt(fitted), matrix, sum > 0 ? 100 * Math.max(0.01, 1 - dark) / sum : 0, dark);
    }
}
