package io.ytterby.spectralab;

import io.ytterby.spectralab.Recipe.Hidden;
import io.ytterby.spectralab.physics.Layer;
import io.ytterby.spectralab.physics.Patch;
import java.util.List;
import java.util.Map;

/** How what is hidden lies in the goods, other than mixed in. Honest goods are the declared base all through. */
final class Layouts {
    private static final double PAINT = 1.6;
    private static final Composition TITANIA_PAINT =
            Composition.ofCompounds(Map.of("TiO2", 30.0, "CaCO3", 20.0, "C5H8O2", 50.0));

    private Layouts() {}

    /** Spots of what was added beside the base: its share of the mass is its share of the area. */
    static final Hidden SPOTS = (base, added) -> {
        double share = sum(added);
        if (share == 0) return List.of(new Patch(1, List.of(Layer.bulk(base))));
        return List.of(
                new Patch(1 - share, List.of(Layer.bulk(base))),
                new Patch(share, List.of(Layer.bulk(Composition.normalised(added)))));
    };

    /** Under 60 um of white paint. */
    static final Hidden PAINTED = (base, added) ->
            List.of(new Patch(1, List.of(Layer.coat(TITANIA_PAINT, 60, PAINT), Layer.bulk(base, added))));

    /** Below 2 mm of the base, and 3 mm away: the detector sees it under a third of the solid angle. */
    static final Hidden BAGGED = (base, added) -> {
        if (sum(added) == 0) return List.of(new Patch(1, List.of(Layer.bulk(base))));
        var wall = new Layer(base, Map.of(), 0.2 * 0.95, 1);
        return List.of(new Patch(1, List.of(wall, Layer.bulk(base, added).seenBy(0.3))));
    };

    /** Below so much of the base, g/cm2; the base goes on beneath where nothing was added. */
    static Hidden under(double gPerCm2) {
        return (base, added) -> {
            if (sum(added) == 0) return List.of(new Patch(1, List.of(Layer.bulk(base))));
            return List.of(new Patch(1, List.of(new Layer(base, Map.of(), gPerCm2, 1), Layer.bulk(base, added))));
        };
    }

    private static double sum(Map<Integer, Double> added) {
        return added.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
