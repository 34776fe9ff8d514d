package io.ytterby.benchmarks.spectra;

import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipe;
import io.ytterby.spectralab.Recipes;
import java.util.List;
import java.util.Map;

/**
 * One thing that must be found.
 *
 * @param asked least lower bound of the probability that it is found at 1 % false alarms
 */
record DetectionCase(String name, Recipe recipe, Level level, Nuisance nuisance, double asked) {

    static final List<DetectionCase> MATCHED = List.of(
            usual("Dy 0.1 % in Fe2O3", Recipes.PIGMENT, Level.of("Dy", 0.1), 0.85),
            usual("Dy 0.3 % in Fe2O3", Recipes.PIGMENT, Level.of("Dy", 0.3), 0.99),
            usual("Tb 0.1 % in Ni", Recipes.NICKEL, Level.of("Tb", 0.1), 0.95),
            usual("Nd 0.1 % in glaze", Recipes.GLAZE, Level.of("Nd", 0.1), 0.99),
            usual("La+Ce+Nd 0.03 % in CaCO3", Recipes.MARBLE, lightRareEarths(0.03), 0.99));

    static final List<DetectionCase> MISMATCHED = List.of(
            new DetectionCase("Dy 0.5 % in Fe2O3", Recipes.PIGMENT, Level.of("Dy", 0.5), Nuisance.MISMATCH, 0.90),
            new DetectionCase("Nd 0.1 % in glaze", Recipes.GLAZE, Level.of("Nd", 0.1), Nuisance.MISMATCH, 0.95));

    private static DetectionCase usual(String name, Recipe recipe, Level level, double asked) {
        return new DetectionCase(name, recipe, level, Nuisance.USUAL, asked);
    }

    /** As in bastnaesite: 30 La, 50 Ce, 15 Nd. */
    private static Level lightRareEarths(double wtPct) {
        return new Level(Map.of("La", wtPct * 30 / 95, "Ce", wtPct * 50 / 95, "Nd", wtPct * 15 / 95));
    }
}
