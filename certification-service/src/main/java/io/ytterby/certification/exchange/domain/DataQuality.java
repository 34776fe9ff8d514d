package io.ytterby.certification.exchange.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ratings of the data behind a footprint, 1 the best and 5 the worst; null where it was not rated. */
public record DataQuality(
        @Nullable BigDecimal technological,
        @Nullable BigDecimal geographical,
        @Nullable BigDecimal temporal) {
    public static final DataQuality UNRATED = new DataQuality(null, null, null);
}
