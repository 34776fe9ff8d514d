package io.ytterby.footprints.buyer;

import io.ytterby.footprints.Decimals;
import io.ytterby.kernel.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * F11: on which third country a material's stage hangs, and how strongly. The 65 % are the Union's own benchmark for
 * 2030 (Regulation (EU) 2024/1252, Art. 5),
 * used here as a line to be warned at; no company is bound by it.
 *
 * @param top the third country with the largest share, the first by code of equal ones; empty if all is the Union's own
 * @param above strictly above the line, 65 % if no other is given
 * @param hhi Herfindahl-Hirschman index: the sum of all countries' squared per cents, 10,000 for one country
 */
public record Dependency(
        String material, String stage, Optional<CountryCode> top, BigDecimal share, boolean above, BigDecimal hhi) {
    private static final BigDecimal LINE = new BigDecimal("0.65");
    private static final BigDecimal PER_CENT_SQUARED = new BigDecimal(10_000);

    /** The Union's members are not third countries. */
    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    /** By the line and the members of the Union as they were when this was built. */
    public static List<Dependency> of(List<Flow> flows) {
        return of(flows, LINE, UNION);
    }

    /**
     * One per material and stage with mass, in the order in which they first appear.
     *
     * @param line what a share must be strictly above to be warned of
     * @param union countries that are no third countries
     */
    public static List<Dependency> of(List<Flow> flows, BigDecimal line, Set<String> union) {
        var found = new ArrayList<Dependency>();
        flows.stream()
                .map(flow -> List.of(flow.material(), flow.stage()))
                .distinct()
                .forEach(key -> of(
                                key.getFirst(),
                                key.getLast(),
                                flows.stream()
                                        .filter(flow -> List.of(flow.material(), flow.stage())
                                                .equals(key))
                                        .toList(),
                                line,
                                union)
                        .ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Optional<Dependency> of(
            String material, String stage, List<Flow> flows, BigDecimal line, Set<String> union) {
        Map<String, BigDecimal> masses = new TreeMap<>();
        flows.forEach(flow -> masses.merge(flow.country().value(), flow.mass(), BigDecimal::add));
        var total = Decimals.sum(masses.values());
        if (total.signum() == 0) return Optional.empty();
        var top = masses.entrySet().stream()
                .filter(country -> !union.contains(country.getKey()))
                .max(Map.Entry.<String, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.<String, BigDecimal>comparingByKey(Comparator.reverseOrder())));
        var mass = top.map(Map.Entry::getValue).orElse(BigDecimal.ZERO);
        var squares = masses.values().stream().map(one -> one.multiply(one)).toList();
        return Optional.of(new Dependency(
                material,
                stage,
                top.map(country -> new CountryCode(country.getKey())),
                Decimals.quotient(mass, total),
                // Not by the quotient: 65 % to the gram is not above.
                mass.compareTo(total.multiply(line)) > 0,
                Decimals.quotient(Decimals.sum(squares).multiply(PER_CENT_SQUARED), total.multiply(total))));
    }
}
