package io.ytterby.footprints.data;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Standard atomic weights, g/mol, of one edition of the IUPAC's table. */
public final class AtomicWeights {
    /** Named in each number that rests on them. */
    public static final String VERSION = "IUPAC-2021";

    private static final Map<Element, BigDecimal> WEIGHTS = weights();

    private AtomicWeights() {}

    public static Optional<BigDecimal> of(Element element) {
        return Optional.ofNullable(WEIGHTS.get(element));
    }

    private static Map<Element, BigDecimal> weights() {
        var weights = new EnumMap<Element, BigDecimal>(Element.class);
        for (List<String> row : Table.rows("atomic-weights.csv"))
            weights.put(Element.valueOf(row.getFirst()), new BigDecimal(row.get(1)));
        return weights;
    }
}
