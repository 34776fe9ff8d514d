package io.ytterby.footprints.data;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warming potentials over 100 years of one report of the IPCC: kg CO2e per kg of gas. Part of every number: the same
 * plant has other footprints under
 * other sets.
 *
 * @param id {@code AR6}
 * @param version the year of the report's table
 */
public record GwpSet(String id, String version, Map<Gas, Potential> potentials) {
    /** @param value kg CO2e per kg */
    public record Potential(BigDecimal value, Provenance provenance) {}

    public GwpSet {
        var copy = new EnumMap<Gas, Potential>(Gas.class);
        copy.putAll(potentials);
        potentials = Collections.unmodifiableMap(copy);
    }

    private static final List<List<String>> ROWS = Table.rows("gwp-sets.csv");

    /** @return empty if the module does not know this set */
    public static Optional<GwpSet> of(String id) {
        var potentials = new EnumMap<Gas, Potential>(Gas.class);
        var version = "";
        for (var row : ROWS) {
            if (!row.getFirst().equals(id)) continue;
            version = row.get(1);
            potentials.put(Gas.valueOf(row.get(2)), new Potential(new BigDecimal(row.get(3)), Table.provenance(row)));
        }
        return potentials.isEmpty() ? Optional.empty() : Optional.of(new GwpSet(id, version, potentials));
    }

    public static List<String> ids() {
        return ROWS.stream().map(List::getFirst).distinct().toList();
    }

    public BigDecimal of(Gas gas) {
        var potential = potentials.get(gas);
        if (potential == null) throw new IllegalStateException(id + " has no " + gas);
        return potential.value();
    }
}
