package io.ytterby.spectralab;

import io.ytterby.spectra.Declared;
import io.ytterby.spectralab.physics.Layer;
import io.ytterby.spectralab.physics.Patch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goods, what their papers say, and how something else would hide in them.
 *
 * @param id {@code R1}
 * @param hsCode that is declared
 * @param base what the goods are when they are honest
 * @param traces most that an impurity comes to, percent by weight, by element
 * @param hidden how what was added lies in the goods
 * @param measurable whether an X-ray beam of 50 kV can tell
 */
public record Recipe(
        String id,
        String name,
        String hsCode,
        Composition base,
        Map<String, Double> traces,
        Hidden hidden,
        boolean measurable) {

    public Recipe {
        traces = Map.copyOf(traces);
    }

    /** Lays out the sample of what the goods are and of what was added, as shares of the mass by atomic number. */
    public interface Hidden {
        Hidden MIXED = (base, added) -> List.of(new Patch(1, List.of(Layer.bulk(base, added))));

        List<Patch> layOut(Composition base, Map<Integer, Double> added);
    }

    public List<Patch> sample(Level level) {
        return hidden.layOut(base, level.share());
    }

    /** @return what the papers say: the honest goods, to four decimals */
    public Declared declared() {
        var wtPct = new TreeMap<String, BigDecimal>();
        base.share()
                .forEach((z, share) -> wtPct.put(
                        Composition.symbolOf(z), BigDecimal.valueOf(share * 100).setScale(4, RoundingMode.HALF_UP)));
        return new Declared(hsCode, wtPct);
    }
}
