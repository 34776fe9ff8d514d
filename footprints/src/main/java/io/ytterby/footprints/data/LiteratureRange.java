package io.ytterby.footprints.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Between what published studies found a number. Outside of it a number is not wrong, but somebody should say why. */
public record LiteratureRange(
        String id, String version, String what, BigDecimal low, BigDecimal high, String unit, Provenance provenance) {
    private static final List<LiteratureRange> ALL = Table.rows("literature.csv").stream()
            .map(row -> new LiteratureRange(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    new BigDecimal(row.get(3)),
                    new BigDecimal(row.get(4)),
                    row.get(5),
                    Table.provenance(row)))
            .toList();

    public static Optional<LiteratureRange> of(String id) {
        return ALL.stream().filter(range -> range.id().equals(id)).findFirst();
    }

    public boolean holds(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
}
