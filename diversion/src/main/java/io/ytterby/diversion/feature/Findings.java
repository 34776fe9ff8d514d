package io.ytterby.diversion.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all detectors saw in one record: at most one finding for each input, the strongest. */
public final class Findings {
    private final @Nullable Finding[] found = new @Nullable Finding[Input.count()];
    private final List<Missing> missing = new ArrayList<>(2);
    private double drift = Double.NaN;

    /** Something that could not be judged, and why. It never counts. */
    public record Missing(FeatureName feature, String says) {}

    /** A deviation in standard deviations; the strength is its absolute value. */
    public void deviation(Input input, double value, double expected, double z, Supplier<String> says) {
        add(new Finding(input, Math.abs(z), value, expected, Tails.twoSided(z), z, says));
    }

    /** Something of a strength of its own that is z standard deviations from what it was before. */
    public void deviation(
            Input input, double strength, double value, double expected, double z, Supplier<String> says) {
        add(new Finding(input, strength, value, expected, Tails.twoSided(z), z, says));
    }

    /** Something that honest trade shows with probability p; the strength is the number of its zeros. */
    public void rare(Input input, double value, double expected, double p, Supplier<String> says) {
        double strength = -StrictMath.log10(Math.max(p, 1e-12));
        add(new Finding(input, strength, value, expected, p, Double.NaN, says));
    }

    /** Something of a strength of its own. */
    public void plain(Input input, double strength, double value, double expected, Supplier<String> says) {
        add(new Finding(input, strength, value, expected, Double.NaN, Double.NaN, says));
    }

    public void missing(FeatureName feature, String says) {
        missing.add(new Missing(feature, says));
    }

    private void add(Finding finding) {
        if (!(finding.strength() > 0)) return;
        int at = finding.input().ordinal();
        var before = found[at];
        if (before == null || before.strength() < finding.strength()) found[at] = finding;
    }

    public @Nullable Finding of(Input input) {
        return found[input.ordinal()];
    }

    public double strength(Input input) {
        var finding = found[input.ordinal()];
        return finding == null ? 0 : finding.strength();
    }

    /** How much more there was than declared, in standard deviations; of this record, for the firm's memory. */
    void drift(double z) {
        drift = z;
    }

    double drift() {
        return drift;
    }

    public List<Missing> missing() {
        return missing;
    }
}
