package io.ytterby.footprints.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The emission factors that this module knows, all versions. An inventory may bring others of its own; it may not
 * redefine these.
 */
public final class Factors {
    private static final List<Factor> ALL =
            Table.rows("factors.csv").stream().map(Factors::factor).toList();

    private Factors() {}

    public static List<Factor> all() {
        return ALL;
    }

    public static Optional<Factor> of(String id, String version) {
        return ALL.stream()
                .filter(factor -> factor.id().equals(id) && factor.version().equals(version))
                .findFirst();
    }

    private static Factor factor(List<String> row) {
        return new Factor(
                row.get(0),
                row.get(1),
                row.get(2),
                new BigDecimal(row.get(3)),
                Unit.ofSymbol(row.get(4)).orElseThrow(),
                row.get(5),
                Integer.parseInt(row.get(6)),
                Table.provenance(row));
    }
}
