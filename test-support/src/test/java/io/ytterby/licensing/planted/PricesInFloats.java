package io.ytterby.licensing.planted;

import java.math.BigDecimal;

/** Planted outside any domain package: a price is read and rounded by way of a double, which no signature shows. */
public final class PricesInFloats {
    long parsed(String price) {
        return Math.round(Double.parseDouble(price));
    }

    long rounded(BigDecimal price) {
        return (long) price.doubleValue();
    }
}
