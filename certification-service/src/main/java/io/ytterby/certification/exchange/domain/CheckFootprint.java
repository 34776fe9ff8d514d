package io.ytterby.certification.exchange.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What PACT's data model 3 and its method want of a footprint beyond its shape. Refuses nothing: it only tells. */
public final class CheckFootprint {
    private static final Pattern GWP_SET = Pattern.compile("AR[0-9]+");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal BEST = BigDecimal.ONE;
    private static final BigDecimal WORST = new BigDecimal("5");
    private static final Set<Quantity> NEEDED = EnumSet.of(
            Quantity.UNIT_AMOUNT,
            Quantity.UNIT_MASS,
            Quantity.EXCLUDING_UPTAKE,
            Quantity.INCLUDING_UPTAKE,
            Quantity.FOSSIL_GHG,
            Quantity.FOSSIL_CARBON,
            Quantity.EXEMPTED_PERCENT);

    private final List<Finding> findings = new ArrayList<>();

    private CheckFootprint() {}

    public static List<Finding> of(ProductFootprint footprint) {
        var check = new CheckFootprint();
        check.fields(footprint);
        check.sums(footprint.pcf());
        check.times(footprint);
        return List.copyOf(check.findings);
    }

    /** The same of each field by itself: whether its sums hold and its times are right is left aside. */
    public static List<Finding> ofFields(ProductFootprint footprint) {
        var check = new CheckFootprint();
        check.fields(footprint);
        return List.copyOf(check.findings);
    }

    private void fields(ProductFootprint footprint) {
        quantities(footprint.pcf());
        method(footprint.pcf().method());
        urns("/companyIds", footprint.company().ids());
        urns("/productIds", footprint.product().ids());
        urns("/productClassifications", footprint.product().classifications());
    }

    private void quantities(CarbonFootprint pcf) {
        for (var quantity : Quantity.values()) {
            var value = pcf.of(quantity);
            if (value.isEmpty() && NEEDED.contains(quantity)) tell(quantity, "is missing.");
            if (value.isPresent() && !quantity.sign().allows(value.get())) tell(quantity, sign(quantity.sign()));
        }
        percent(pcf, Quantity.PRIMARY_SHARE);
        percent(pcf, Quantity.EXEMPTED_PERCENT);
    }

    private void percent(CarbonFootprint pcf, Quantity quantity) {
        pcf.of(quantity).ifPresent(value -> {
            if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) tell(quantity, "must be 0 to 100.");
        });
    }

    private static String sign(Quantity.Sign sign) {
        return switch (sign) {
            case ABOVE_ZERO -> "must be more than zero.";
            case NOT_BELOW_ZERO -> "must not be less than zero.";
            case NOT_ABOVE_ZERO -> "must not be more than zero.";
            case ANY -> "";
        };
    }

    /** A number that was not told counts as nothing; without any part there is nothing to add up. */
    private void sums(CarbonFootprint pcf) {
        var excluding = pcf.of(Quantity.EXCLUDING_UPTAKE).orElse(null);
        var including = pcf.of(Quantity.INCLUDING_UPTAKE).orElse(null);
        if (excluding == null || including == null) return;
        var uptake = pcf.of(Quantity.UPTAKE).orElse(BigDecimal.ZERO);
        if (!SumRule.holds(List.of(excluding, uptake), including))
            tell(Quantity.INCLUDING_UPTAKE, "must be pcfExcludingBiogenicUptake and biogenicCO2Uptake together.");
        var parts = Arrays.stream(Quantity.values())
                .filter(Quantity::isPartOfTotal)
                .flatMap(quantity -> pcf.of(quantity).stream())
                .toList();
        if (!parts.isEmpty() && !SumRule.holds(parts, excluding))
            tell(Quantity.EXCLUDING_UPTAKE, "must be the sum of its parts, which is " + sum(parts) + ".");
    }

    private static String sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }

    private void method(Method method) {
        if (method.gwpSets().isEmpty()) tell("/pcf/ipccCharacterizationFactors", "is missing.");
        for (var set : method.gwpSets())
            if (!GWP_SET.matcher(set).matches())
                tell("/pcf/ipccCharacterizationFactors", "must name sets such as AR6.");
        if (method.standards().isEmpty()) tell("/pcf/crossSectoralStandards", "is missing.");
        rating("technologicalDQR", method.quality().technological());
        rating("geographicalDQR", method.quality().geographical());
        rating("temporalDQR", method.quality().temporal());
    }

    private void rating(String name, @Nullable BigDecimal value) {
        if (value != null && (value.compareTo(BEST) < 0 || value.compareTo(WORST) > 0))
            tell("/pcf/dqi/" + name, "must be 1 to 5.");
    }

    private void times(ProductFootprint footprint) {
        var pcf = footprint.pcf();
        if (!pcf.measuredUntil().isAfter(pcf.measuredFrom()))
            tell("/pcf/referencePeriodEnd", "must be later than referencePeriodStart.");
        var valid = footprint.validFor();
        if (!valid.until().isAfter(valid.from())) tell("/validityPeriodEnd", "must be later than validityPeriodStart.");
        if (valid.until().isAfter(ValidFor.latest(pcf.measuredUntil())))
            tell("/validityPeriodEnd", "must be at most three years after referencePeriodEnd.");
    }

    private void urns(String pointer, List<String> urns) {
        for (int i = 0; i < urns.size(); i++)
            if (!urns.get(i).regionMatches(true, 0, "urn:", 0, 4)) tell(pointer + "/" + i, "must be a URN.");
        if (Set.copyOf(urns).size() < urns.size()) tell(pointer, "must name each one once.");
    }

    private void tell(Quantity quantity, String detail) {
        tell("/pcf/" + quantity.spelt(), detail);
    }

    private void tell(String pointer, String detail) {
        findings.add(new Finding(pointer, detail));
    }
}
