package io.ytterby.diversion.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Masses below which controlled goods need no licence, by code and element. */
public final class Limits {
    private final Map<String, Long> limits;

    /** @param limits milligrams by {@code 282580/Sb} */
    public Limits(Map<String, Long> limits) {
        this.limits = Map.copyOf(limits);
    }

    /** In kilograms, or null if any mass needs a licence. */
    public @Nullable Double kilograms(String hs6, String element) {
        var limit = limits.get(hs6 + '/' + element);
        return limit == null ? null : limit / 1e6;
    }
}
