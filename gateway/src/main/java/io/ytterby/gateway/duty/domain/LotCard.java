package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/**
 * A lot that is shown whole to its buyer.
 *
 * @param stage as trackers call it: OXIDE, MAGNET
 * @param weightPercent per cent by weight of what is named
 * @param source how a report names it
 */
public record LotCard(String stage, long massMg, Map<Element, BigDecimal> weightPercent, String source) {
    private static final int PER_CENT = 2;

    public LotCard {
        weightPercent = Map.copyOf(weightPercent);
    }

    /** How much of an element is in it, rounded down to a milligram. */
    public BigInteger contained(Element element) {
        var share = weightPercent.getOrDefault(element, BigDecimal.ZERO).movePointLeft(PER_CENT);
        return share.multiply(BigDecimal.valueOf(massMg))
                .setScale(0, RoundingMode.DOWN)
                .toBigIntegerExact();
    }
}
