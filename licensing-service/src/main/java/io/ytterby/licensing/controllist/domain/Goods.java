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
 * @param form the shape the list goes by: {@code metal}, {@code alloy}, {@code oxide}, {@code permanent_magnet},
 *     {@code technology} ...
 * @param family of the alloy or magnet; the subject of a technology
 * @param weightPercent per cent by weight; analyses rarely add up to 100 to the digit, so up to 105 is taken
 * @param purityPercent of the main substance; null where it was not stated
 * @param stage how far they are worked: {@code magnet_simple}, {@code assembly}, {@code deep_processed} ...
 * @param scopeClause the official clarification the declarant leans on
 * @param homeValueSharePercent value of contained goods of home origin to the value of these goods, in per cent
 */
public record Goods(
        String form,
        @Nullable AlloyFamily family,
        Map<Element, Measured> weightPercent,
        @Nullable Measured purityPercent,
        @Nullable HsCode hsCode,
        @Nullable String stage,
        @Nullable String scopeClause,
        CountryCode origin,
        @Nullable Measured homeValueSharePercent,
        @Nullable Boolean madeWithHomeTechnology,
        @Nullable Boolean meetsSizeCriteria) {
    private static final BigDecimal MOST = new BigDecimal(105);
    private static final Measured NOTHING = Measured.exact(BigDecimal.ZERO);

    public Goods {
        var copy = new EnumMap<Element, Measured>(Element.class);
        copy.putAll(weightPercent);
        checkShares(copy);
        weightPercent = Collections.unmodifiableMap(copy);
    }

    /**
     * @throws IllegalArgumentException if they cannot be shares of one thing
     */
    public static void checkShares(Map<Element, Measured> weightPercent) {
        if (weightPercent.values().stream().anyMatch(Objects::isNull))
            throw new IllegalArgumentException("Give each named element its share by weight.");
        var total = sum(weightPercent.values()).value();
        if (total.compareTo(MOST) > 0)
            throw new IllegalArgumentException(
                    "The shares by weight add up to " + total.toPlainString() + " %: they come to about 100 at most.");
    }

    Measured contentOf(Element element) {
        return weightPercent.getOrDefault(element, NOTHING);
    }

    /** What of them together there is; an element that was not named counts as none. */
    Measured contentOf(Collection<Element> elements) {
        return sum(elements.stream().map(this::contentOf).toList());
    }

    boolean isAt(String otherStage) {
        return otherStage.equals(stage);
    }

    Goods composedOf(Map<Element, Measured> others) {
        return new Goods(
                form,
                family,
                others,
                purityPercent,
                hsCode,
                stage,
                scopeClause,
                origin,
                homeValueSharePercent,
                madeWithHomeTechnology,
                meetsSizeCriteria);
    }

    Goods pure(Measured percent) {
        return new Goods(
                form,
                family,
                weightPercent,
                percent,
                hsCode,
                stage,
                scopeClause,
                origin,
                homeValueSharePercent,
                madeWithHomeTechnology,
                meetsSizeCriteria);
    }

    Goods worked(String otherStage) {
        return new Goods(
                form,
                family,
                weightPercent,
                purityPercent,
                hsCode,
                otherStage,
                null,
                origin,
                homeValueSharePercent,
                madeWithHomeTechnology,
                meetsSizeCriteria);
    }

    Goods holding(@Nullable Measured homeShare, @Nullable Boolean homeTechnology, @Nullable Boolean sizes) {
        return new Goods(
                form,
                family,
                weightPercent,
                purityPercent,
                hsCode,
                stage,
                scopeClause,
                origin,
                homeShare,
                homeTechnology,
                sizes);
    }

    private static Measured sum(Collection<Measured> shares) {
        return shares.stream().reduce(NOTHING, Measured::plus);
    }
}
