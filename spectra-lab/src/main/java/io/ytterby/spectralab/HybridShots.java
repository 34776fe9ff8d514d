package io.ytterby.spectralab;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectralab.physics.Canvas;
import io.ytterby.spectralab.physics.Layer;
import io.ytterby.spectralab.physics.Patch;
import io.ytterby.spectralab.physics.Poisson;
import io.ytterby.spectralab.physics.Response;
import io.ytterby.spectralab.physics.Scene;
import io.ytterby.spectralab.physics.SeenLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Measured spectra of known goods, each count kept or dropped by the toss of a coin, with the lines of a rare earth added. What so many
 * weight percent are worth is computed: expected counts of the element's L lines at that share of this matrix, over those of the K lines
 * of the matrix's main element, on this instrument; times the counts that were measured in those K lines.
 */
public final class HybridShots {
    private static final double HALF_WINDOW_KEV = 0.25;
    private final Map<Spike, List<SeenLine>> known = new ConcurrentHashMap<>();

    /**
     * @param main element of the matrix whose K lines are the yardstick
     * @param element that is added
     */
    public record Spike(Composition matrix, String main, String element, double wtPct, InstrumentCard card) {}

    /** @return the same spectrum at half the time: exactly binomial, so the counts stay Poisson */
    public static Spectrum halved(Spectrum whole, RandomGenerator random) {
        double[] counts = whole.counts().toArray();
        for (int c = 0; c < counts.length; c++) counts[c] = heads(Math.round(counts[c]), random);
        Double live = whole.liveTimeS();
        Double real = whole.realTimeS();
        return new Spectrum(
                whole.role(),
                Counts.of(counts),
                whole.energy(),
                live == null ? null : live / 2,
                real == null ? null : real / 2);
    }

    private static double heads(long tosses, RandomGenerator random) {
        double heads = 0;
        for (; tosses >= 64; tosses -= 64) heads += Long.bitCount(random.nextLong());
        return tosses == 0 ? heads : heads + Long.bitCount(random.nextLong() >>> (64 - tosses));
    }

    /** @throws IllegalArgumentException if the spectrum has no linear energy calibration */
    public Spectrum spiked(Spectrum measured, Spike spike, RandomGenerator random) {
        EnergyCalibration energy = measured.energy();
        if (energy == null || !energy.isLinear()) throw new IllegalArgumentException("needs a linear calibration");
        var canvas = new Canvas(
                measured.counts().channels(), energy.kev().get(0), energy.kev().get(1));
        double perRelative = yardstick(measured, energy, spike);
        for (var line : lines(spike))
            if (line.isL() && line.z() == Composition.numberOf(spike.element()))
                line.drawOn(
                        canvas, line.counts() * perRelative, spike.card().fwhmEv(), new Response(1, 0, 1, 0.01, 0.005));
        double[] counts = Poisson.counts(canvas.counts(), random);
        for (int c = 0; c < counts.length; c++) counts[c] += measured.counts().at(c);
        return new Spectrum(measured.role(), Counts.of(counts), energy, measured.liveTimeS(), measured.realTimeS());
    }

    /** @return expected counts of the element's L lines over those of the main element's K lines */
    public double worth(Spike spike) {
        int z = Composition.numberOf(spike.element());
        return sum(lines(spike).stream()
                        .filter(line -> line.z() == z && line.isL())
                        .toList())
                / sum(kLines(spike));
    }

    /** Measured counts for one relative count of the scene. */
    private double yardstick(Spectrum measured, EnergyCalibration energy, Spike spike) {
        double counted = 0;
        for (int c = 0; c < measured.counts().channels(); c++) {
            double kev = energy.energyOf(c);
            boolean inside = kLines(spike).stream().anyMatch(line -> Math.abs(line.kev() - kev) < HALF_WINDOW_KEV);
            if (inside) counted += measured.counts().at(c);
        }
        return counted / sum(kLines(spike));
    }

    private List<SeenLine> kLines(Spike spike) {
        int main = Composition.numberOf(spike.main());
        return lines(spike).stream()
                .filter(line -> line.z() == main && line.isK())
                .toList();
    }

    private static double sum(List<SeenLine> lines) {
        return lines.stream().mapToDouble(SeenLine::counts).sum();
    }

    private List<SeenLine> lines(Spike spike) {
        return known.computeIfAbsent(spike, asked -> {
            var added = Level.of(asked.element(), asked.wtPct()).share();
            var sample = List.of(new Patch(1, List.of(Layer.bulk(asked.matrix(), added))));
            return new Scene(sample, Set.of(), asked.card()).seenLines();
        });
    }
}
