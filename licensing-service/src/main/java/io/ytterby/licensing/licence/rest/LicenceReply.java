package io.ytterby.licensing.licence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A licence as it is shown to its parties and to authorities: the same words as in its state event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LicenceReply(
        LicenceNumber licenceNumber,
        LicenceStatus status,
        OrganisationId holderOrg,
        @Nullable OrganisationId endUserOrg,
        @Nullable OrganisationId consigneeOrg,
        CountryCode destination,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant issuedAt,
        List<GroundReply> grounds,
        List<LineReply> lines,
        long version) {

    static LicenceReply of(Licence licence) {
        var parties = licence.parties();
        return new LicenceReply(
                licence.number(),
                licence.status(),
                parties.holder(),
                parties.endUser(),
                parties.consignee(),
                licence.destination(),
                licence.validity().from(),
                licence.validity().until(),
                licence.issuedAt(),
                licence.grounds().stream().map(GroundReply::of).toList(),
                licence.lines().stream().map(LineReply::of).toList(),
                licence.version());
    }

    /** An open ground. {@code :reinstate} names its id. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroundReply(
            UUID groundId,
            Ground.Kind kind,
            String reason,
            Instant since,
            @Nullable UUID declarationId) {
        static GroundReply of(Ground ground) {
            var declaration = ground.declaration();
            return new GroundReply(
                    ground.id(),
                    ground.kind(),
                    ground.reason(),
                    ground.since(),
                    declaration == null ? null : declaration.value());
        }
    }

    /** A line with its books. Remaining is issued less used and reserved. */
    record LineReply(
            int line,
            ControlCode controlCode,
            HsCode hsCode,
            String description,
            long issuedMg,
            long usedMg,
            long reservedMg,
            long remainingMg,
            ValueReply value) {
        static LineReply of(LicenceLine line) {
            var mass = line.mass();
            return new LineReply(
                    line.number(),
                    line.controlCode(),
                    line.hsCode(),
                    line.description(),
                    mass.issued().milligrams(),
                    mass.used().milligrams(),
                    mass.reserved().milligrams(),
                    mass.remaining().milligrams(),
                    ValueReply.of(line));
        }
    }

    /** In the minor unit of the currency. */
    record ValueReply(String currency, long issuedMinor, long usedMinor, long reservedMinor, long remainingMinor) {
        static ValueReply of(LicenceLine line) {
            var value = line.value();
            return new ValueReply(
                    value.currency().getCurrencyCode(),
                    value.issuedMinor(),
                    value.usedMinor(),
                    value.reservedMinor(),
                    value.remainingMinor());
        }
    }
}
