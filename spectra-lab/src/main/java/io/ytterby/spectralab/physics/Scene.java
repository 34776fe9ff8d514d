package io.ytterby.spectralab.physics;

import io.ytterby.spectralab.InstrumentCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sample before an instrument, with all that does not change from one measurement to the next looked up. What is fast is a
 * measurement of nearly the same sample: lines are computed anew, scatter and pile-up are those of the nominal sample.
 */
public final class Scene {
    private final InstrumentCard card;
    private final List<Patch> nominal;
    private final Tables tables;
    private final Fluorescence fluorescence;
    private final Detector detector;
    private final double sinIn;
    private final double sinOut;
    private final double[] seen;
    private final Map<List<Integer>, double[]> enhancement = new HashMap<>();
    private final List<Peak> scattered = new ArrayList<>();
    private final Smooth bremsstrahlung;
    private final double[] pileUp;

    /** @param others atomic numbers that samples of this scene may hold beside those of the nominal one */
    public Scene(List<Patch> nominal, Set<Integer> others, InstrumentCard card) {
        this.card = card;
        this.nominal = List.copyOf(nominal);
        var present = new HashSet<>(others);
        nominal.forEach(patch ->
                patch.layers().forEach(layer -> present.addAll(layer.whole().keySet())));
        this.tables = new Tables(Beam.of(card), present, card.scatterAngleDeg());
        this.sinIn = Math.sin(Math.toRadians(card.inAngleDeg()));
        this.sinOut = Math.sin(Math.toRadians(card.outAngleDeg()));
        this.fluorescence = new Fluorescence(tables, sinIn, sinOut);
        this.detector = new Detector(card);
        this.seen = tables.lines.stream()
                .mapToDouble(line -> detector.efficiency(line.kev()))
                .toArray();
        this.bremsstrahlung = scatter();
        var light = light(nominal, Jitter.NONE).scaledTo(card.countsPerSecond() * card.liveTimeS());
        double[] alone = light.drawn(card, detector, new Response(1, 0, 1, 0.01, 0.005));
        this.pileUp = PileUp.added(alone, card.countsPerSecond() * card.pairResolutionS());
    }

    private Smooth scatter() {
        var scatter = new Scatter(tables);
        Smooth sum = kev -> 0;
        for (int p = 0; p < nominal.size(); p++) {
            var patch = nominal.get(p);
            var slabs = slabs(patch);
            for (int k = 0; k < slabs.size(); k++) {
                var slab = slabs.get(k);
                if (patch.layers().get(k).isBulk()) enhancement.put(List.of(p, k), fluorescence.enhancement(slab));
                sum = sum.plus(scatter.continuum(slab).times(patch.area()));
                for (var peak : scatter.peaks(slab))
                    scattered.add(peak.times(patch.area() * detector.efficiency(peak.kev())));
            }
        }
        return sampled(sum);
    }

    /** The sum of many functions as one, with the detector's efficiency in it. */
    private Smooth sampled(Smooth sum) {
        var points = new Smooth.Points();
        for (double kev = 1; kev < card.kv(); kev += 0.05)
            points.add(kev, sum.applyAsDouble(kev) * detector.efficiency(kev));
        return points.smooth();
    }

    private List<Slab> slabs(Patch patch) {
        var slabs = new ArrayList<Slab>();
        @Nullable Slab above = null;
        for (var layer : patch.layers()) {
            above = Slab.of(tables, weights(layer), layer, sinIn, sinOut, above);
            slabs.add(above);
        }
        return slabs;
    }

    private double[] weights(Layer layer) {
        double[] weights = new double[tables.elements.size()];
        layer.whole().forEach((z, share) -> weights[tables.elements.indexOf(z)] = share);
        return weights;
    }

    private Light light(List<Patch> sample, Jitter jitter) {
        return jitter.applied(tables.lines, photons(sample), seen, scattered, bremsstrahlung);
    }

    private double[] photons(List<Patch> sample) {
        double[] photons = new double[tables.lines.size()];
        for (int p = 0; p < sample.size(); p++) {
            var slabs = slabs(sample.get(p));
            for (int k = 0; k < slabs.size(); k++) {
                double[] primary = fluorescence.primary(slabs.get(k));
                double[] enhanced = enhancement.get(List.of(p, k));
                for (int l = 0; l < photons.length; l++)
                    photons[l] += sample.get(p).area() * primary[l] * (enhanced == null ? 1 : enhanced[l]);
            }
        }
        return photons;
    }

    /**
     * @param sample nearly the nominal one, with the same patches and layers
     * @param jitter what is off in the intensities
     * @return counts to expect per channel
     */
    public double[] expected(List<Patch> sample, Jitter jitter, Response response) {
        double counts = card.countsPerSecond() * card.liveTimeS();
        double piled = card.countsPerSecond() * card.pairResolutionS() * jitter.pileUp();
        var light = jitter.withImpurities(light(sample, jitter), detector).scaledTo(counts * (1 - piled));
        double[] expected = light.drawn(card, detector, response);
        for (int c = 0; c < expected.length; c++) {
            double at = (response.offsetKev() + card.kevPerChannel() * response.gain() * c) / card.kevPerChannel();
            int i = (int) Math.floor(at);
            if (i < 0 || i + 1 >= pileUp.length) continue;
            double between = pileUp[i] * (1 - (at - i)) + pileUp[i + 1] * (at - i);
            expected[c] += between * jitter.pileUp();
        }
        return expected;
    }

    /** @return what the detector sees of the lines of the nominal sample, in relative counts */
    public List<SeenLine> seenLines() {
        double[] photons = photons(nominal);
        var lines = new ArrayList<SeenLine>();
        for (int l = 0; l < photons.length; l++) {
            var line = tables.lines.get(l);
            if (photons[l] > 0)
                lines.add(new SeenLine(line.z(), line.shell(), line.kev(), photons[l] * seen[l], line.widthKev()));
        }
        return lines;
    }
}
