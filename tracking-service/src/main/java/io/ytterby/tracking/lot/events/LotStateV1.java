package io.ytterby.tracking.lot.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.tracking.lot.app.RecallMarks.Mark;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lot's whole public state: schema {@code tracking.lot}, version 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LotStateV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        UUID lotId,
        String lotNumber,
        String gtin,
        String stage,
        long massMg,
        long remainderMg,
        long grams,
        String producerOrg,
        String custodianOrg,
        @Nullable String recipientOrg,
        @Nullable UUID parentLotId,
        String status,
        @Nullable UUID lockedFor,
        List<UUID> frozenBy,
        Map<String, String> composition,
        Source sourceOfRight,
        String custodyModel,
        @Nullable String packedIn,
        String right,
        @Nullable List<Recall> recalls) {

    /**
     * An organisation and how much it may see: {@code full} or {@code status}.
     *
     * @param since when it was granted sight; null where it is the lot's by right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VisibleTo(
            String org, String scope, @Nullable Instant since) {}

    /** An open recall that goods of the lot fall under. */
    public record Recall(UUID recallId, String reason, Instant openedAt) {
        static Recall of(Mark mark) {
            return new Recall(mark.recallId(), mark.reason(), mark.openedAt());
        }
    }

    /** Where the right to the goods comes from. */
    public record Source(String kind, String reference) {}

    public static LotStateV1 of(Lot lot, List<VisibleTo> visibleTo, List<Mark> marks) {
        var card = lot.card();
        var recipient = lot.recipient();
        var parent = card.parent();
        var lockedFor = lot.lockedFor();
        var packedIn = lot.packedIn();
        return new LotStateV1(
                lot.version(),
                visibleTo,
                lot.id().value(),
                card.number().value(),
                card.gtin().value(),
                card.stage().name(),
                lot.mass().milligrams(),
                lot.remainder().milligrams(),
                lot.grams(),
                card.producer().value(),
                lot.custodian().value(),
                recipient == null ? null : recipient.value(),
                parent == null ? null : parent.value(),
                lot.status().name(),
                lockedFor == null ? null : lockedFor.value(),
                lot.frozenBy().stream().map(DeclarationId::value).sorted().toList(),
                composition(lot),
                source(card.source()),
                card.custody().model().name(),
                packedIn == null ? null : packedIn.value(),
                card.source().standing(),
                marks.isEmpty() ? null : marks.stream().map(Recall::of).toList());
    }

    /** The word of the schema for what was made of other lots is {@code INPUT}. */
    private static Source source(SourceOfRight source) {
        var kind = source.kind() == SourceOfRight.Kind.CONSUMED_INPUT
                ? "INPUT"
                : source.kind().name();
        return new Source(kind, source.reference());
    }

    private static Map<String, String> composition(Lot lot) {
        var shares = new TreeMap<String, String>();
        lot.card()
                .composition()
                .weightPercent()
                .forEach((element, share) -> shares.put(element.name(), share.toPlainString()));
        return shares;
    }
}
