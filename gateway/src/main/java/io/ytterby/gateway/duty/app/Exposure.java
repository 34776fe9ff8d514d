package io.ytterby.gateway.duty.app;

import io.ytterby.footprints.buyer.Dependency;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Coverage;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * On whom a buyer depends, as far as it can be counted.
 *
 * @param coverage of the call-offs that come next
 */
public record Exposure(Instant asOf, DutyRules rules, List<Entry> entries, List<Gap> gaps, Coverage coverage) {
    public Exposure {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /**
     * One material at one stage.
     *
     * @param countries the largest first
     * @param lines what was counted, each with its source
     */
    public record Entry(
            SupplyStage stage, long totalMg, Dependency dependency, List<Country> countries, List<Counted> lines) {
        public Entry {
            countries = List.copyOf(countries);
            lines = List.copyOf(lines);
        }

        public String material() {
            return dependency.material();
        }
    }

    /** @param isThird whether it is no member of the Union */
    public record Country(CountryCode code, long massMg, BigDecimal share, boolean isThird) {}
}
