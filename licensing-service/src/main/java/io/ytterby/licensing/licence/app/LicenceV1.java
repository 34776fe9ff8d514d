package io.ytterby.licensing.licence.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A licence as the schema {@code licensing.licence} has it: the payload of its state events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LicenceV1(
        long aggregateVersion,
        List<VisibleToV1> visibleTo,
        String licenceNumber,
        String status,
        String holderOrg,
        @Nullable String endUserOrg,
        @Nullable String consigneeOrg,
        String destination,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant issuedAt,
        List<GroundV1> grounds,
        List<LineV1> lines) {

    static LicenceV1 of(Licence licence, List<String> authorities) {
        var parties = licence.parties();
        return new LicenceV1(
                licence.version(),
                visibleTo(licence, authorities),
                licence.number().value(),
                licence.status().name(),
                parties.holder().value(),
                text(parties.endUser()),
                text(parties.consignee()),
                licence.destination().value(),
                licence.validity().from(),
                licence.validity().until(),
                licence.issuedAt(),
                licence.grounds().stream().map(GroundV1::of).toList(),
                licence.lines().stream().map(LineV1::of).toList());
    }

    /** Authorities and the holder see all of it; whom it is for sees how it stands. The widest scope wins. */
    private static List<VisibleToV1> visibleTo(Licence licence, List<String> authorities) {
        Map<String, String> scopes = new LinkedHashMap<>();
        authorities.forEach(authority -> scopes.put(authority, "full"));
        scopes.put(licence.parties().holder().value(), "full");
        Stream.of(licence.parties().endUser(), licence.parties().consignee())
                .filter(Objects::nonNull)
                .forEach(party -> scopes.putIfAbsent(party.value(), "status"));
        return scopes.entrySet().stream()
                .map(scope -> new VisibleToV1(scope.getKey(), scope.getValue()))
                .toList();
    }

    private static @Nullable String text(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    record VisibleToV1(String org, String scope) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroundV1(
            UUID groundId,
            String kind,
            String reason,
            Instant since,
            @Nullable UUID declarationId) {
        static GroundV1 of(Ground ground) {
            var declaration = ground.declaration();
            return new GroundV1(
                    ground.id(),
                    ground.kind().name(),
                    ground.reason(),
                    ground.since(),
                    declaration == null ? null : declaration.value());
        }
    }

    record LineV1(
            int line,
            String controlCode,
            String hsCode,
            String description,
            long issuedMg,
            long usedMg,
            long reservedMg,
            ValueV1 value) {
        static LineV1 of(LicenceLine line) {
            var value = line.value();
            return new LineV1(
                    line.number(),
                    line.controlCode().value(),
                    line.hsCode().value(),
                    line.description(),
                    line.mass().issued().milligrams(),
                    line.mass().used().milligrams(),
                    line.mass().reserved().milligrams(),
                    new ValueV1(
                            value.currency().getCurrencyCode(),
                            value.issuedMinor(),
                            value.usedMinor(),
                            value.reservedMinor()));
        }
    }

    record ValueV1(String currency, long issuedMinor, long usedMinor, long reservedMinor) {}
}
