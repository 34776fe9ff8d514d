package io.ytterby.spectralab;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was added to the goods and not declared.
 *
 * @param addedWtPct percent of the mass by formula: {@code {Dy: 0.1}}, {@code {Nd2Fe14B: 30}}; empty for honest goods
 */
public record Level(Map<String, Double> addedWtPct) {
    public static final Level BENIGN = new Level(Map.of());

    public Level {
        addedWtPct = Collections.unmodifiableMap(new TreeMap<>(addedWtPct));
        double sum =
                addedWtPct.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum < 0 || sum > 100) throw new IllegalArgumentException("added " + sum + " percent");
    }

    public static Level of(String formula, double wtPct) {
        return new Level(Map.of(formula, wtPct));
    }

    public boolean isBenign() {
        return addedWtPct.isEmpty();
    }

    /** @return share of the whole mass, 0 to 1, by atomic number */
    public Map<Integer, Double> share() {
        var share = new TreeMap<Integer, Double>();
        addedWtPct.forEach((formula, wtPct) ->
                Composition.of(formula).share().forEach((z, part) -> share.merge(z, part * wtPct / 100, Double::sum)));
        return share;
    }

    @Override
    public String toString() {
        return addedWtPct.isEmpty() ? "benign" : new TreeMap<>(addedWtPct).toString();
    }
}
