package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for a licence, as its named parties may know it.
 *
 * @param countedFrom the legal day from which its days count
 * @param usedDays working days of the authority's side until {@code countedOn}
 * @param licence null while there is none
 * @param forecast null where nothing is to be decided
 */
public record KnownCase(
        long version,
        Audience audience,
        Instant toldAt,
        UUID id,
        String status,
        OrganisationId exporter,
        String licenceKind,
        String destination,
        Instant submittedAt,
        LocalDate countedFrom,
        int usedDays,
        int termDays,
        LocalDate countedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LicenceNumber licence,
        @Nullable Forecast forecast)
        implements Known {
    /**
     * How long cases like it took.
     *
     * @param decided null if too few were decided to be told of, and then there are no steps
     * @param widened whether a narrower group had too few
     */
    public record Forecast(
            String group,
            boolean widened,
            @Nullable Integer decided,
            @Nullable Integer open,
            List<Step> steps) {
        public Forecast {
            steps = List.copyOf(steps);
        }
    }

    /** From that day on this share of them was open. */
    public record Step(LocalDate on, BigDecimal openShare) {}

    /** Whether a decision is still to come. */
    public boolean isOpen() {
        return status.equals("IN_REVIEW") || status.equals("WAITS_FOR_EXPORTER") || status.equals("IN_APPEAL");
    }
}
