package io.ytterby.benchmarks.pictures;

import io.ytterby.pictures.lineage.Lineage;
import io.ytterby.pictures.spectrum.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is drawn: lots of eight tiers that mix as supply chains do, and lines of neodymium on a falling background. */
final class Drawn {
    private static final List<String> TIERS =
            List.of("mine", "separation", "oxide", "metal", "alloy", "magnet", "motor", "car");

    /** Positions in keV and heights of lines: X-rays of neodymium and dysprosium. */
    private static final double[][] LINES = {
        {5.23, 3_000}, {5.72, 1_200}, {6.5, 900}, {7.25, 500}, {36.85, 8_000}, {37.36, 11_000}, {42.27, 3_000}
    };

    private static final double TO_KEV = 45;

    private Drawn() {}

    static Lineage lineage(long seed, int nodes, int ties) {
        var random = new Random(seed);
        var tiers =
                TIERS.stream().map(name -> new Lineage.Tier(name, "1,020 kg")).toList();
        int rows = nodes / TIERS.size();
        var boxes = new ArrayList<Lineage.Node>();
        for (int i = 0; i < nodes; i++) {
            var name = "LOT-26-" + (10_000 + random.nextInt(90_000));
            boxes.add(new Lineage.Node(
                    "n" + i,
                    i % TIERS.size(),
                    Lineage.Kind.LOT,
                    List.of(),
                    name,
                    "18 kg · CN",
                    name + ", 18 kg",
                    "/l/" + i));
        }
        var edges = new ArrayList<Lineage.Edge>();
        while (edges.size() < ties) {
            int length = random.nextInt(100) < 10 ? 2 : 1;
            int tier = random.nextInt(TIERS.size() - length);
            int row = random.nextInt(rows);
            int near = Math.floorMod(row + (int) (random.nextGaussian() * 5), rows);
            edges.add(new Lineage.Edge(
                    "n" + (row * TIERS.size() + tier),
                    "n" + (near * TIERS.size() + tier + length),
                    random.nextInt(10) == 0 ? Lineage.Standing.CLAIMED : Lineage.Standing.ATTESTED));
        }
        return new Lineage(tiers, boxes, edges);
    }

    static Spectrum spectrum(long seed, int channels) {
        var random = new Random(seed);
        var edges = new double[channels + 1];
        for (int i = 0; i <= channels; i++) edges[i] = TO_KEV * i / channels;
        var model = new double[channels];
        var background = new double[channels];
        var measured = new double[channels];
        var residual = new double[channels];
        for (int i = 0; i < channels; i++) {
            background[i] = 800 * Math.exp(-edges[i] / 12) + 3;
            model[i] = background[i];
            for (var line : LINES) model[i] += line[1] * Math.exp(-Math.pow((edges[i] - line[0]) / 0.2, 2) / 2);
            residual[i] = random.nextGaussian();
            measured[i] = Math.max(0, Math.rint(model[i] + residual[i] * Math.sqrt(model[i])));
        }
        var curves = List.of(
                new Spectrum.Curve(Spectrum.Kind.BACKGROUND, "background", background),
                new Spectrum.Curve(Spectrum.Kind.MODEL, "model", model));
        var peaks = new ArrayList<Spectrum.Peak>();
        for (var line : LINES) peaks.add(new Spectrum.Peak("line at " + line[0], line[0], line[1]));
        return new Spectrum(edges, measured, curves, residual, peaks);
    }
}
