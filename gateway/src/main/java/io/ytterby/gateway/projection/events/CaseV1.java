package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of {@code licensing.case-status}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseV1(
        List<VisibleToV1> visibleTo,
        UUID applicationId,
        String status,
        OrganisationId exporterOrg,
        String licenceKind,
        String destination,
        Instant submittedAt,
        LocalDate countedFrom,
        int workingDaysUsed,
        int workingDaysTerm,
        LocalDate countedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LicenceNumber licenceNumber,
        @Nullable ForecastV1 forecast) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ForecastV1(
            String group,
            boolean widened,
            @Nullable Integer n,
            @Nullable Integer openCases,
            @Nullable List<StepV1> openAfter) {
        KnownCase.Forecast known() {
            List<KnownCase.Step> steps = openAfter == null
                    ? List.of()
                    : openAfter.stream()
                            .map(step -> new KnownCase.Step(step.on, step.openShare))
                            .toList();
            return new KnownCase.Forecast(group, widened, n, openCases, steps);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StepV1(LocalDate on, BigDecimal openShare) {}

    static KnownCase read(ReceivedEvent event) {
        var state = event.as(CaseV1.class);
        return new KnownCase(
                event.aggregateVersion(),
                VisibleToV1.audience(state.visibleTo),
                event.occurredAt(),
                state.applicationId,
                state.status,
                state.exporterOrg,
                state.licenceKind,
                state.destination,
                state.submittedAt,
                state.countedFrom,
                state.workingDaysUsed,
                state.workingDaysTerm,
                state.countedOn,
                state.decidedOn,
                state.licenceNumber,
                state.forecast == null ? null : state.forecast.known());
    }
}
