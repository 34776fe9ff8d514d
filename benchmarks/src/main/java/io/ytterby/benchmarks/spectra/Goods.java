package io.ytterby.benchmarks.spectra;

import io.ytterby.spectralab.HandheldShots;
import io.ytterby.spectralab.InstrumentCard;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipe;
import io.ytterby.spectralab.Shot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores of simulated goods, each set of honest ones made once for all cases that share it. */
final class Goods {
    /** Seeds of what a threshold is made of, of what it is tried on, and of what must be found: far apart, never the same. */
    static final long CALIBRATION = 0;

    static final long TRIAL = 1_000_000;
    static final long POSITIVE = 2_000_000;

    private final HandheldShots shots = new HandheldShots();
    private final Analyst analyst;
    private final Crew crew;
    private final long seed;
    private final Map<String, List<Scores>> known = new HashMap<>();

    Goods(Analyst analyst, Crew crew, long seed) {
        this.analyst = analyst;
        this.crew = crew;
        this.seed = seed;
    }

    Shot shot(Recipe recipe, Level level, Nuisance nuisance, long number) {
        return shots.simulate(recipe, level, InstrumentCard.HH50, nuisance, seed * 10_000_000 + number);
    }

    List<Scores> scores(Recipe recipe, Level level, Nuisance nuisance, long first, int count)
            throws InterruptedException {
        var key = recipe.id() + level + nuisance + first + "+" + count;
        var there = known.get(key);
        if (there != null) return there;
        var what = recipe.name() + " " + level + (nuisance.equals(Nuisance.MISMATCH) ? ", mismatch" : "");
        var scores = crew.each(what, first, count, number -> {
            var shot = shot(recipe, level, nuisance, number);
            return analyst.score(shot.file(), shot.conditions());
        });
        known.put(key, scores);
        return scores;
    }

    HandheldShots shots() {
        return shots;
    }
}
