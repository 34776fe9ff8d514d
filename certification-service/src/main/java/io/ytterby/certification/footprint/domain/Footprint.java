package io.ytterby.certification.footprint.domain;

import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product's footprint as a firm has declared it. It never changes: a better one takes its place.
 *
 * @param figures computed here from the inventory, kg CO2e per kg
 * @param measuredUntil the first day after the measured period
 * @param period when it may be used (F13)
 * @param primaryDataShare of the emissions, 0 to 1; null if nothing is emitted
 * @param factors that went into it, each as {@code id version}
 * @param digest the SHA-256, in hex, of the statement
 * @param statement inventory, factors, results and the tree of each, from which anybody computes it again; JSON
 * @param supersedes whose place it takes; null if it is the first
 */
public record Footprint(
        FootprintId id,
        OrganisationId org,
        String product,
        SchemeKey scheme,
        FootprintStatement figures,
        LocalDate measuredFrom,
        LocalDate measuredUntil,
        Period period,
        @Nullable BigDecimal primaryDataShare,
        List<String> factors,
        String digest,
        String statement,
        @Nullable FootprintId supersedes,
        Instant declaredAt,
        PersonId declaredBy) {
    public Footprint {
        factors = List.copyOf(factors);
    }
}
