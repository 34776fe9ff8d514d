package io.ytterby.spectra.gamma;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in sentences. */
final class Numbers {
    private Numbers() {}

    /** @return three significant digits, {@code 8.63}, {@code 0.0218}, {@code 12400} */
    static String shown(double value) {
        if (!Double.isFinite(value)) return "unknown";
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
