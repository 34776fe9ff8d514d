package io.ytterby.tracking.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.app.LookUpPacks.Seen;
import io.ytterby.tracking.pack.domain.Pack;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack and all that is in it.
 *
 * @param packedIn the SSCC of the pack that it lies in
 * @param packs the packs in it and in them
 * @param lots the lots in any of these
 * @param operationId what the request that this answers has done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackReply(
        String sscc,
        OrganisationId custodianOrg,
        @Nullable OrganisationId recipientOrg,
        @Nullable String packedIn,
        long version,
        long massMg,
        List<InnerReply> packs,
        List<PackedLotReply> lots,
        @Nullable UUID operationId) {

    /** A pack within. */
    record InnerReply(String sscc, String packedIn) {}

    /** A lot within. */
    record PackedLotReply(LotId lotId, String lotNumber, String gtin, long massMg, String status, String packedIn) {
        static PackedLotReply of(Lot lot) {
            return new PackedLotReply(
                    lot.id(),
                    lot.card().number().value(),
                    lot.card().gtin().value(),
                    lot.mass().milligrams(),
                    lot.status().name(),
                    String.valueOf(lot.packedIn()));
        }
    }

    static PackReply of(Seen seen, @Nullable OperationId operation) {
        var pack = seen.pack();
        return new PackReply(
                pack.sscc().value(),
                pack.custodian(),
                pack.recipient(),
                text(pack.outer()),
                pack.version(),
                seen.lots().stream().mapToLong(lot -> lot.mass().milligrams()).sum(),
                seen.inner().stream().map(PackReply::inner).toList(),
                seen.lots().stream().map(PackedLotReply::of).toList(),
                operation == null ? null : operation.value());
    }

    private static InnerReply inner(Pack pack) {
        return new InnerReply(pack.sscc().value(), String.valueOf(pack.outer()));
    }

    private static @Nullable String text(@Nullable Sscc sscc) {
        return sscc == null ? null : sscc.value();
    }
}
