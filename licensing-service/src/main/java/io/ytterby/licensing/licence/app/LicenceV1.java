package io.ytterby.licensing.licence.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        String kind,
        String holderOrg,
        @Nullable String endUserOrg,
        @Nullable String consigneeOrg,
        List<String> consigneeOrgs,
        String destination,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant issuedAt,
        @Nullable String replaces,
        @Nullable String replacedBy,
        List<GroundV1> grounds,
        List<LineV1> lines) {

    static LicenceV1 of(Licence licence, List<String> authorities) {
        var parties = licence.parties();
        var lineage = licence.lineage();
        return new LicenceV1(
                licence.version(),
                visibleTo(licence, authorities),
                licence.number().value(),
                licence.status().name(),
                licence.kind().name(),
                parties.holder().value(),
                text(parties.endUser()),
                text(parties.consignee().orElse(null)),
                parties.consignees().stream().map(OrganisationId::value).toList(),
                licence.destination().value(),
                licence.validity().from(),
                licence.validity().until(),
                licence.issuedAt(),
                text(lineage.replaces()),
                text(lineage.replacedBy()),
                licence.grounds().stream().map(GroundV1::of).toList(),
                licence.lines().stream().map(LineV1::of).toList());
    }

    /** Authorities and the holder see all of it; whom it is for sees how it stands. The widest scope wins. */
    private static List<VisibleToV1> visibleTo(Licence licence, List<String> authorities) {
        Map<String, String> scopes = new LinkedHashMap<>();
        authorities.forEach(authority -> scopes.put(authority, "full"));
        scopes.put(licence.parties().holder().value(), "full");
        Stream.concat(Stream.ofNullable(licence.parties().endUser()), licence.parties().consignees().stream())
                .forEach(party -> scopes.putIfAbsent(party.value(), "status"));
        return scopes.entrySet().stream()
                .map(scope -> new VisibleToV1(scope.getKey(), scope.getValue()))
                .toList();
    }

    private static @Nullable String text(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable String text(@Nullable LicenceNumber licence) {
        return licence == null ? null : licence.value();
    }

    record VisibleToV1(String org, String scope) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroundV1(
            UUID groundId,
            String kind,
            String reason,
            Instant since,
            @Nullable UUID declarationId,
            @Nullable Instant reversedAt,
            @Nullable String reversalReason) {
        static GroundV1 of(Ground ground) {
            var declaration = ground.declaration();
            var reversal = ground.reversal();
            return new GroundV1(
                    ground.id(),
                    ground.kind().name(),
                    ground.reason(),
                    ground.since(),
                    declaration == null ? null : declaration.value(),
                    reversal == null ? null : reversal.at(),
                    reversal == null ? null : reversal.reason());
        }
    }
}
