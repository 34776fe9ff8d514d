package io.ytterby.certification.exchange.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a footprint was calculated.
 *
 * @param gwpSets {@code AR6}
 * @param remarks what is said in words
 */
public record Method(
        List<String> gwpSets,
        List<String> standards,
        List<SectorRule> rules,
        List<FactorSource> factorSources,
        Map<Remark, String> remarks,
        DataQuality quality,
        @Nullable Verification verification) {
    public Method {
        gwpSets = List.copyOf(gwpSets);
        standards = List.copyOf(standards);
        rules = List.copyOf(rules);
        factorSources = List.copyOf(factorSources);
        remarks = Map.copyOf(remarks);
    }
}
