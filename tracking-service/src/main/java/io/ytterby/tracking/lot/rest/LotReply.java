package io.ytterby.tracking.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.app.LookUpLots.Seen;
import io.ytterby.tracking.lot.domain.Grant.Scope;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A lot as it is shown. Whoever sees only its status gets neither its composition nor its past nor its grams.
 *
 * @param right how far the source of right is vouched for: {@code REGISTERED}, {@code STATED} or {@code DERIVED}
 * @param packedIn the SSCC of the pack it lies in
 * @param operationId what the request that this answers has done; absent where it did nothing to the goods
 * @param ranges its first 100 ranges of grams; {@code GET /lots/{id}/codes} has all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LotReply(
        LotId lotId,
        String lotNumber,
        String gtin,
        String stage,
        long massMg,
        long grams,
        long remainderMg,
        String status,
        boolean locked,
        boolean frozen,
        long version,
        @Nullable OrganisationId producerOrg,
        @Nullable OrganisationId custodianOrg,
        @Nullable OrganisationId recipientOrg,
        @Nullable LotId parentLotId,
        @Nullable String place,
        @Nullable String packedIn,
        @Nullable DeclarationId lockedFor,
        @Nullable List<DeclarationId> frozenBy,
        @Nullable Map<String, String> composition,
        @Nullable SourceReply sourceOfRight,
        @Nullable String right,
        @Nullable String custodyModel,
        @Nullable List<RangeReply> ranges,
        @Nullable UUID operationId) {

    /** Where the right to the goods comes from. */
    record SourceReply(String kind, String reference) {}

    /** Grams in a row of one mint block. */
    record RangeReply(long blockId, long fromGram, long grams) {
        static RangeReply of(HeldRange held) {
            return new RangeReply(
                    held.blockId(), held.range().from(), held.range().count());
        }
    }

    static LotReply of(Seen seen) {
        return of(seen.lot(), seen.scope() == Scope.FULL, seen.ranges(), null);
    }

    /** For its own people, without its ranges. */
    static LotReply whole(Lot lot) {
        return of(lot, true, null, null);
    }

    /** For its own people after they did something with it, without its ranges. */
    static LotReply after(Lot lot, @Nullable OperationId operation) {
        return of(lot, true, null, operation);
    }

    /** As someone sees it who has just done that. */
    static LotReply after(Seen seen, @Nullable OperationId operation) {
        return of(seen.lot(), seen.scope() == Scope.FULL, seen.ranges(), operation);
    }

    private static LotReply of(
            Lot lot, boolean whole, @Nullable List<HeldRange> ranges, @Nullable OperationId operation) {
        var card = lot.card();
        return new LotReply(
                lot.id(),
                card.number().value(),
                card.gtin().value(),
                card.stage().name(),
                lot.mass().milligrams(),
                lot.grams(),
                lot.remainder().milligrams(),
                lot.status().name(),
                lot.lockedFor() != null,
                !lot.frozenBy().isEmpty(),
                lot.version(),
                whole ? card.producer() : null,
                whole ? lot.custodian() : null,
                whole ? lot.recipient() : null,
                whole ? card.parent() : null,
                whole ? card.place().value() : null,
                whole && lot.packedIn() != null ? lot.packedIn().value() : null,
                whole ? lot.lockedFor() : null,
                whole ? List.copyOf(lot.frozenBy()) : null,
                whole ? composition(lot) : null,
                whole
                        ? new SourceReply(
                                card.source().kind().name(), card.source().reference())
                        : null,
                whole ? card.source().standing() : null,
                whole ? card.custody().model().name() : null,
                whole && ranges != null ? ranges.stream().map(RangeReply::of).toList() : null,
                operation == null ? null : operation.value());
    }

    private static Map<String, String> composition(Lot lot) {
        return lot.card().composition().weightPercent().entrySet().stream()
                .collect(Collectors.toMap(
                        share -> share.getKey().name(),
                        share -> share.getValue().toPlainString(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
