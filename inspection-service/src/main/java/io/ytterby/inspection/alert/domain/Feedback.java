package io.ytterby.inspection.alert.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What officers said of the declarations that an alert matched. */
public record Feedback(long hits, long misses) {
    public static final Feedback NONE = new Feedback(0, 0);
    private static final int DIGITS = 4;

    /** Which share of the judged were hits, with four digits; empty as long as none is judged. */
    public Optional<BigDecimal> precision() {
        long judged = hits + misses;
        if (judged == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(hits).divide(BigDecimal.valueOf(judged), DIGITS, RoundingMode.HALF_EVEN));
    }
}
