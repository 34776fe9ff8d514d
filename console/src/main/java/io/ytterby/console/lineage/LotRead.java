package io.ytterby.console.lineage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A lot as the API tells it, as far as this page shows it. */
record LotRead(
        String lotId,
        String lotNumber,
        @Nullable String gtin,
        @Nullable String stage,
        @Nullable Long massMg,
        @Nullable String status,
        boolean locked,
        boolean frozen,
        @Nullable String producerOrg,
        @Nullable String custodianOrg,
        @Nullable Map<String, String> composition,
        @Nullable List<String> frozenBy) {

    /** The books of a lot in milligrams: all that came in and what became of it. */
    record Balance(
            boolean balanced, long inMg, long outMg, long consumedMg, long destroyedMg, long exportedMg, long liveMg) {}

    Map<String, String> contents() {
        return Objects.requireNonNullElse(composition, Map.of());
    }
}
