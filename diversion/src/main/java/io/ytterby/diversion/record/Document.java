package io.ytterby.diversion.record;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What one paper says of the same goods; each field only if the paper has it.
 *
 * @param assay shares of net mass by element's symbol
 */
public record Document(
        OptionalLong netMg,
        @Nullable String goods,
        OptionalLong valueMinor,
        @Nullable String consignee,
        Map<String, BigDecimal> assay) {
    public Document {
        assay = Map.copyOf(assay);
    }
}
