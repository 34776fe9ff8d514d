package io.ytterby.tracking.transformation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.transformation.app.Made;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was made of what. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MadeReply(
        UUID operationId,
        String kind,
        @Nullable String process,
        List<InputReply> inputs,
        List<OutputReply> outputs,
        @Nullable BalanceReply balance) {

    /** How much of a lot went in. */
    public record InputReply(LotId lotId, long massMg, long grams) {}

    /** A lot that came out. */
    public record OutputReply(
            LotId lotId,
            String lotNumber,
            String gtin,
            String stage,
            long massMg,
            long grams,
            long remainderMg,
            String custodyModel,
            Map<String, String> composition) {
        static OutputReply of(Lot lot) {
            var card = lot.card();
            return new OutputReply(
                    lot.id(),
                    card.number().value(),
                    card.gtin().value(),
                    card.stage().name(),
                    lot.mass().milligrams(),
                    lot.grams(),
                    lot.remainder().milligrams(),
                    card.custody().model().name(),
                    card.composition().weightPercent().entrySet().stream()
                            .collect(Collectors.toMap(
                                    share -> share.getKey().name(),
                                    share -> share.getValue().toPlainString(),
                                    (one, other) -> one,
                                    TreeMap::new)));
        }
    }

    static MadeReply of(Made made) {
        var balance = made.balance();
        return new MadeReply(
                made.operation().value(),
                made.kind().name(),
                made.process(),
                made.taken().stream()
                        .map(lot -> new InputReply(lot.id(), lot.mass().milligrams(), lot.grams()))
                        .toList(),
                made.outputs().stream().map(OutputReply::of).toList(),
                balance == null ? null : BalanceReply.of(balance));
    }

    /** 201 at the operation; the version is the first output's. */
    static Response created(Made made) {
        var first = made.outputs().getFirst();
        return Replies.created(
                URI.create("/v1/operations/" + made.operation()),
                of(made),
                first.id().toString(),
                first.version());
    }
}
