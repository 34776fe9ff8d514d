package io.ytterby.licensing.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Beside it, as it should be. */
public final class PricesExactly {
    long rounded(String price) {
        return new BigDecimal(price).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
