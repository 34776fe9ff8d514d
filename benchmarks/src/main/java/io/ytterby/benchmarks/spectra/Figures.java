package io.ytterby.benchmarks.spectra;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers as the last line has them: four digits, null for what is not one. */
final class Figures {
    private Figures() {}

    static @Nullable BigDecimal of(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros()
                : null;
    }

    /** @return rate, lower bound, upper bound */
    static List<BigDecimal> of(Share share) {
        if (share.of() == 0) return List.of();
        return java.util.stream.DoubleStream.of(share.rate(), share.lower(), share.upper())
                .mapToObj(Figures::of)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
