package io.ytterby.spectralab;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectralab.physics.Layer;
import io.ytterby.spectralab.physics.Patch;
import io.ytterby.spectralab.physics.Poisson;
import io.ytterby.spectralab.physics.Scene;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measurements as an X-ray fluorescence analyser would make them, by seed: the same arguments always give the same counts. The first
 * of a recipe takes a second, further ones some milliseconds. Safe for many threads.
 */
public final class HandheldShots {
    /** Pulses that come while one is shaped are lost; the instrument's clock makes up for it. */
    private static final double DEAD_TIME_S = 2e-6;

    private final Map<Place, Scene> scenes = new ConcurrentHashMap<>();

    private record Place(Recipe recipe, Level level, InstrumentCard card) {}

    public Shot simulate(Recipe recipe, Level level, InstrumentCard card, Nuisance nuisance, long seed) {
        var random = new SplittableRandom(seed * 1_000_003L + (recipe.id() + level).hashCode());
        var draw = new Draw(random, nuisance);
        var nominal = recipe.sample(level);
        var sample = draw.sample(nominal, recipe.traces());
        var real = draw.instrument(card);
        var response = draw.response();
        double[] expected = scene(recipe, level, real).expected(sample, draw.jitter(), response);
        var truth = new Truth(
                recipe.id(),
                card.id(),
                seed,
                card.liveTimeS(),
                Truth.percent(bottom(sample).whole()),
                Truth.percent(level.share()),
                draw.drawn());
        return new Shot(
                spectrum(card, Poisson.counts(expected, random)),
                new Conditions(card.instrument(), card.liveTimeS(), recipe.declared(), null),
                truth);
    }

    /** @return counts to expect of the nominal sample on the nominal instrument */
    public double[] expected(Recipe recipe, Level level, InstrumentCard card) {
        return expectedOf(recipe, level, card, recipe.sample(level));
    }

    private double[] expectedOf(Recipe recipe, Level level, InstrumentCard card, List<Patch> sample) {
        var still = new Draw(new SplittableRandom(0), Nuisance.NONE);
        return scene(recipe, level, card).expected(sample, still.jitter(), still.response());
    }

    private Scene scene(Recipe recipe, Level level, InstrumentCard card) {
        return scenes.computeIfAbsent(new Place(recipe, level, card), place -> {
            var others = new HashSet<Integer>();
            recipe.traces().keySet().forEach(symbol -> others.add(Composition.numberOf(symbol)));
            return new Scene(recipe.sample(level), others, card);
        });
    }

    private static Layer bottom(List<Patch> sample) {
        return sample.stream()
                .max(Comparator.comparingDouble(Patch::area))
                .orElseThrow()
                .layers()
                .getLast();
    }

    private static Spectrum spectrum(InstrumentCard card, double[] counts) {
        double real = card.liveTimeS() / (1 - card.countsPerSecond() * DEAD_TIME_S);
        return new Spectrum(Spectrum.Role.FOREGROUND, Counts.of(counts), card.energy(), card.liveTimeS(), real);
    }
}
