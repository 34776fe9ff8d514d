package io.ytterby.spectra;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the papers say of the goods.
 *
 * @param hsCode 4 to 10 digits, or null
 * @param compositionWtPct weight percent by symbol of the element; empty if nothing was declared
 */
public record Declared(@Nullable String hsCode, Map<String, BigDecimal> compositionWtPct) {
    public static final Declared NOTHING = new Declared(null, Map.of());

    public Declared {
        compositionWtPct = Map.copyOf(compositionWtPct);
    }
}
