package io.ytterby.spectralab.physics;

import io.ytterby.spectralab.Composition;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One layer of a sample.
 *
 * @param base of what it is declared to be
 * @param added share of the layer's mass, 0 to 1, by atomic number, beside the base
 * @param gPerCm2 mass per area; infinite for the bottom
 * @param view share of the solid angle that is left when the layer lies deeper than the nose of the instrument
 */
public record Layer(Composition base, Map<Integer, Double> added, double gPerCm2, double view) {
    public Layer {
        added = Collections.unmodifiableMap(new TreeMap<>(added));
    }

    public static Layer bulk(Composition base, Map<Integer, Double> added) {
        return new Layer(base, added, Double.POSITIVE_INFINITY, 1);
    }

    public static Layer bulk(Composition base) {
        return bulk(base, Map.of());
    }

    /** @param micrometres its thickness
     * @param density g/cm3 */
    public static Layer coat(Composition base, double micrometres, double density) {
        return new Layer(base, Map.of(), micrometres * 1e-4 * density, 1);
    }

    public Layer seenBy(double share) {
        return new Layer(base, added, gPerCm2, share);
    }

    public boolean isBulk() {
        return Double.isInfinite(gPerCm2);
    }

    /** @return share of the mass by atomic number */
    public Map<Integer, Double> whole() {
        double rest =
                1 - added.values().stream().mapToDouble(Double::doubleValue).sum();
        var whole = new TreeMap<Integer, Double>();
        base.share().forEach((z, share) -> whole.put(z, share * rest));
        added.forEach((z, share) -> whole.merge(z, share, Double::sum));
        return whole;
    }
}
