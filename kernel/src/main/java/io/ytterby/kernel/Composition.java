package io.ytterby.kernel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What goods are made of: per element its share of the mass, in per cent by weight, as exact decimals.
 *
 * <p>An element that is not named was not found, which is another thing than zero. The sum is at most 100; it may be
 * less, because nobody names everything.
 */
public record Composition(Map<Element, BigDecimal> weightPercent) {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    public Composition {
        var copy = new EnumMap<Element, BigDecimal>(Element.class);
        copy.putAll(weightPercent);
        copy.forEach((element, share) -> {
            if (share.signum() < 0 || share.compareTo(WHOLE) > 0)
                throw new IllegalArgumentException(
                        element + " is " + share.toPlainString() + " %: not within 0 to 100");
        });
        var sum = copy.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) > 0)
            throw new IllegalArgumentException("the shares add up to " + sum.toPlainString() + " %: more than 100");
        weightPercent = Collections.unmodifiableMap(copy);
    }

    /** The share of one element in per cent by weight; zero if it is not named. */
    public BigDecimal shareOf(Element element) {
        return weightPercent.getOrDefault(element, BigDecimal.ZERO);
    }

    public boolean names(Element element) {
        return weightPercent.containsKey(element);
    }

    @Override
    public String toString() {
        return weightPercent.entrySet().stream()
                .map(share -> share.getKey() + " " + share.getValue().toPlainString() + " %")
                .collect(Collectors.joining(", "));
    }
}
