package io.ytterby.footprints.data;

import io.ytterby.footprints.allocation.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules under which a footprint is stated, one version of them.
 *
 * @param electricity which of the two scope 2 numbers goes into the footprint; both are always shown
 * @param validityYears from the end of the reference period (F13)
 */
public record Scheme(
        String id,
        String version,
        String title,
        LocalDate inForceFrom,
        Set<Method> methods,
        Electricity electricity,
        int validityYears,
        Provenance provenance) {

    /** By the grid's average, or by contracts and certificates. */
    public enum Electricity {
        LOCATION,
        MARKET
    }

    private static final List<Scheme> ALL =
            Table.rows("schemes.csv").stream().map(Scheme::scheme).toList();

    public Scheme {
        methods = Set.copyOf(methods);
    }

    public static List<Scheme> all() {
        return ALL;
    }

    public static Optional<Scheme> of(String id, String version) {
        return ALL.stream()
                .filter(scheme -> scheme.id().equals(id) && scheme.version().equals(version))
                .findFirst();
    }

    private static Scheme scheme(List<String> row) {
        return new Scheme(
                row.get(0),
                row.get(1),
                row.get(2),
                LocalDate.parse(row.get(3)),
                Arrays.stream(row.get(4).split("\\|", -1)).map(Method::valueOf).collect(Collectors.toSet()),
                Electricity.valueOf(row.get(5)),
                Integer.parseInt(row.get(6)),
                Table.provenance(row));
    }
}
