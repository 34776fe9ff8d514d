package io.ytterby.spectralab;

import io.ytterby.spectralab.physics.Jitter;
import io.ytterby.spectralab.physics.Layer;
import io.ytterby.spectralab.physics.Patch;
import io.ytterby.spectralab.physics.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Draws all that is off in one measurement. What is drawn is written down by name for the truth. */
final class Draw {
    /** Metals of tubes, collimators and noses that shine into the detector, and the argon of the air. */
    private static final int[] IMPURITIES = {24, 26, 28, 29, 30};

    private static final int ARGON = 18;
    private final RandomGenerator random;
    private final Nuisance nuisance;
    private final Map<String, Double> drawn = new TreeMap<>();

    Draw(RandomGenerator random, Nuisance nuisance) {
        this.random = random;
        this.nuisance = nuisance;
    }

    Map<String, Double> drawn() {
        return drawn;
    }

    Response response() {
        return new Response(
                noted("gain", 1 + nuisance.gainSd() * random.nextGaussian()),
                noted("offsetKev", nuisance.offsetEvSd() * 1e-3 * random.nextGaussian()),
                noted("width", (1 + nuisance.widthOff()) * (1 + nuisance.widthSd() * random.nextGaussian())),
                noted("tail", Math.max(0, nuisance.tail() + nuisance.tailSd() * random.nextGaussian())),
                noted("shelf", 0.005 * spread(0.1)));
    }

    private double noted(String name, double value) {
        drawn.put(name, value);
        return value;
    }

    /** A factor about 1; always 1 where nothing is to be off. */
    private double spread(double sd) {
        double normal = random.nextGaussian();
        return nuisance.gainSd() == 0 ? 1 : Math.max(0.1, 1 + sd * normal);
    }

    private double upOrDown(double off) {
        return random.nextBoolean() ? 1 + off : 1 - off;
    }

    /** Angles are off by a step, up or down: four instruments, not a continuum, so that each is computed once. */
    InstrumentCard instrument(InstrumentCard card) {
        double off = nuisance.angleOffDeg();
        double in = card.inAngleDeg() + (random.nextBoolean() ? off : -off);
        double out = card.outAngleDeg() + (random.nextBoolean() ? off : -off);
        return card.withKv(card.kv() * (1 + nuisance.kvOff())).withAngles(in, out);
    }

    Jitter jitter() {
        long lines = random.nextLong();
        return new Jitter(
                line -> line.isL() ? lRatio(lines, line) : 1,
                spread(0.05),
                spread(0.05),
                0.005 * (spread(1) - 1),
                spread(0.2),
                impurities());
    }

    /** Each line has its own factor, each subshell of an element too; both follow from one number, so lines may come in any order. */
    private double lRatio(long lines, Jitter.LineOf line) {
        var own = new java.util.SplittableRandom(lines + 7_919L * line.number());
        var shell = new java.util.SplittableRandom(lines - 104_729L * (line.z() * 16L + line.shell()));
        double off = shell.nextBoolean() ? nuisance.lRatioOff() : -nuisance.lRatioOff();
        return Math.max(0.5, (1 + nuisance.lRatioSd() * own.nextGaussian()) * (1 + off));
    }

    private Map<Integer, Double> impurities() {
        var share = new HashMap<Integer, Double>();
        if (nuisance.traces() == 0) return share;
        share.put(ARGON, noted("impurity.Ar", 3e-4 * nuisance.traces() * Math.exp(0.4 * random.nextGaussian())));
        for (int z : IMPURITIES) {
            boolean there = random.nextDouble() < 0.3;
            double amount = 1.5e-4 * nuisance.traces() * random.nextDouble();
            if (there) share.put(z, noted("impurity." + Composition.symbolOf(z), amount));
        }
        return share;
    }

    /** @return the sample with each element of its base a little more or less, and the bottom with traces of others */
    List<Patch> sample(List<Patch> nominal, Map<String, Double> traces) {
        var patches = new ArrayList<Patch>();
        for (var patch : nominal) {
            var layers = new ArrayList<Layer>();
            for (var layer : patch.layers())
                layers.add(new Layer(base(layer, traces), layer.added(), layer.gPerCm2(), layer.view()));
            patches.add(new Patch(patch.area(), layers));
        }
        return patches;
    }

    private Composition base(Layer layer, Map<String, Double> traces) {
        var mass = new TreeMap<>(layer.base().share());
        mass.replaceAll((z, share) -> share
                * Math.max(0.1, 1 + nuisance.matrixSd() * random.nextGaussian())
                * upOrDown(nuisance.matrixOff()));
        if (layer.isBulk() && nuisance.traces() > 0)
            new TreeMap<>(traces)
                    .forEach((symbol, mostWtPct) ->
                            mass.merge(Composition.numberOf(symbol), trace(symbol, mostWtPct), Double::sum));
        return Composition.normalised(mass);
    }

    /** Two decades below the most, as likely in each. */
    private double trace(String symbol, double mostWtPct) {
        double wtPct = mostWtPct * Math.pow(10, -2 * random.nextDouble());
        return noted("trace." + symbol, wtPct) / 100 * nuisance.traces();
    }
}
