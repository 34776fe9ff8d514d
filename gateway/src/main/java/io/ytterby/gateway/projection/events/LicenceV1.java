package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of {@code licensing.licence}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LicenceV1(
        List<VisibleToV1> visibleTo,
        LicenceNumber licenceNumber,
        @Nullable String kind,
        OrganisationId holderOrg,
        Instant issuedAt,
        String status,
        String destination,
        LocalDate validFrom,
        LocalDate validUntil,
        List<GroundV1> grounds,
        List<LineV1> lines) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroundV1(String kind, String reason, Instant since) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineV1(
            int line,
            String controlCode,
            String hsCode,
            String description,
            long issuedMg,
            long usedMg,
            long reservedMg) {
        KnownLicence.Line known() {
            return new KnownLicence.Line(
                    line, controlCode, hsCode, description, new Mass(issuedMg), new Mass(usedMg), new Mass(reservedMg));
        }
    }

    static KnownLicence read(ReceivedEvent event) {
        var state = event.as(LicenceV1.class);
        return new KnownLicence(
                event.aggregateVersion(),
                VisibleToV1.audience(state.visibleTo),
                event.occurredAt(),
                state.licenceNumber,
                state.kind == null ? "INDIVIDUAL" : state.kind,
                state.holderOrg,
                state.issuedAt,
                state.status,
                state.destination,
                new Validity(state.validFrom, state.validUntil),
                state.grounds.stream()
                        .map(ground -> new KnownLicence.Ground(ground.kind, ground.reason, ground.since))
                        .toList(),
                state.lines.stream().map(LineV1::known).toList());
    }
}
