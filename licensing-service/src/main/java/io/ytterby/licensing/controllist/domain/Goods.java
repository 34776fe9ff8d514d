package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The goods of a consignment as they are declared.
 *
 * @param form the shape the list goes by: {@code metal}, {@code alloy}, {@code oxide}, {@code permanent_magnet} ...
 * @param weightPercent per cent by weight; analyses rarely add up to 100 to the digit, so up to 105 is taken
 * @param purityPercent of the main substance; null where it was not stated
 * @param stage how far they are worked: {@code magnet_simple}, {@code assembly}, {@code deep_processed} ...
 * @param scopeClause the official clarification the declarant leans on
 * @param homeValueSharePercent value of contained goods of home origin to the value of these goods, in per cent
 */
public record Goods(
        String form,
        @Nullable AlloyFamily family,
        Map<Element, BigDecimal> weightPercent,
        @Nullable BigDecimal purityPercent,
        @Nullable HsCode hsCode,
        @Nullable String stage,
        @Nullable String scopeClause,
        CountryCode origin,
        @Nullable BigDecimal homeValueSharePercent,
        @Nullable Boolean madeWithHomeTechnology,
        @Nullable Boolean meetsSizeCriteria) {
    private static final BigDecimal MOST = new BigDecimal(105);

    public Goods {
        var copy = new EnumMap<Element, BigDecimal>(Element.class);
        copy.putAll(weightPercent);
        checkShares(copy);
        weightPercent = Collections.unmodifiableMap(copy);
    }

    /**
     * @throws IllegalArgumentException if they cannot be shares of one thing
     */
    public static void checkShares(Map<Element, BigDecimal> weightPercent) {
        if (weightPercent.values().stream().anyMatch(Objects::isNull))
            throw new IllegalArgumentException("Give each named element its share by weight.");
        if (weightPercent.values().stream().anyMatch(share -> share.signum() < 0))
            throw new IllegalArgumentException("A share by weight is never negative.");
        var total = sum(weightPercent.values());
        if (total.compareTo(MOST) > 0)
            throw new IllegalArgumentException(
                    "The shares by weight add up to " + total.toPlainString() + " %: they come to about 100 at most.");
    }

    BigDecimal shareOf(Element element) {
        return weightPercent.getOrDefault(element, BigDecimal.ZERO);
    }

    BigDecimal shareOf(Collection<Element> elements) {
        return sum(elements.stream().map(this::shareOf).toList());
    }

    boolean isAt(String otherStage) {
        return otherStage.equals(stage);
    }

    private static BigDecimal sum(Collection<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
