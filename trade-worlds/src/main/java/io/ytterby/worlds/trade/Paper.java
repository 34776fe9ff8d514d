package io.ytterby.worlds.trade;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the documents that come with goods. What it does not say is null. */
public record Paper(
        @Nullable Double netKg,
        @Nullable String goods,
        @Nullable Double valueUsd,
        @Nullable String consignee,
        @Nullable Map<String, Double> assay) {

    public static Paper weighed(double netKg) {
        return new Paper(netKg, null, null, null, null);
    }

    public static Paper assayed(Map<String, Double> assay) {
        return new Paper(null, null, null, null, assay);
    }
}
