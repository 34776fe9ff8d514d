package io.ytterby.licensing.licence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceKind;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.licensing.licence.domain.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A licence as it is shown to its parties and to authorities: the same words as in its state event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LicenceReply(
        LicenceNumber licenceNumber,
        LicenceStatus status,
        LicenceKind kind,
        OrganisationId holderOrg,
        @Nullable OrganisationId endUserOrg,
        @Nullable OrganisationId consigneeOrg,
        List<OrganisationId> consigneeOrgs,
        CountryCode destination,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant issuedAt,
        @Nullable LicenceNumber replaces,
        @Nullable LicenceNumber replacedBy,
        List<GroundReply> grounds,
        List<LineReply> lines,
        @Nullable List<String> provisos,
        @Nullable Set<Warning> warnings,
        long version) {

    static LicenceReply of(Licence licence) {
        return reply(licence, List.of(), null);
    }

    /**
     * With what its holder should look at on that day.
     *
     * @param provisos what its holder is bound to, in words
     */
    static LicenceReply of(Licence licence, List<String> provisos, LocalDate today) {
        return reply(licence, provisos, Warning.of(licence, today));
    }

    private static LicenceReply reply(Licence licence, List<String> provisos, @Nullable Set<Warning> warnings) {
        var parties = licence.parties();
        return new LicenceReply(
                licence.number(),
                licence.status(),
                licence.kind(),
                parties.holder(),
                parties.endUser(),
                parties.consignee().orElse(null),
                parties.consignees(),
                licence.destination(),
                licence.validity().from(),
                licence.validity().until(),
                licence.issuedAt(),
                licence.lineage().replaces(),
                licence.lineage().replacedBy(),
                licence.grounds().stream().map(GroundReply::of).toList(),
                licence.lines().stream().map(LineReply::of).toList(),
                provisos.isEmpty() ? null : provisos,
                warnings,
                licence.version());
    }

    /** An open ground. {@code :reinstate} names its id; that its finding was reversed lifts nothing by itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroundReply(
            UUID groundId,
            Ground.Kind kind,
            String reason,
            Instant since,
            @Nullable UUID declarationId,
            @Nullable Instant reversedAt,
            @Nullable String reversalReason) {
        static GroundReply of(Ground ground) {
            var declaration = ground.declaration();
            var reversal = ground.reversal();
            return new GroundReply(
                    ground.id(),
                    ground.kind(),
                    ground.reason(),
                    ground.since(),
                    declaration == null ? null : declaration.value(),
                    reversal == null ? null : reversal.at(),
                    reversal == null ? null : reversal.reason());
        }
    }
}
