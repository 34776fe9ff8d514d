package io.ytterby.tracking.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.app.Operations.Written;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it is shown.
 *
 * @param inputs what it took in, at most the first 1000 parts
 * @param outputs what it brought out, at most the first 1000 parts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OperationReply(
        UUID operationId,
        String kind,
        @Nullable String process,
        OrganisationId organisation,
        Instant at,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        List<PartReply> inputs,
        List<PartReply> outputs,
        Map<String, String> detail) {
    private static final int MOST_PARTS = 1_000;

    /** A part of a lot; what carries no code has no block and no grams. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartReply(
            LotId lotId,
            long massMg,
            @Nullable Long blockId,
            @Nullable Long fromGram,
            @Nullable Long grams) {
        static PartReply of(OperationPart part) {
            var held = part.held();
            return new PartReply(
                    part.lot(),
                    part.mass().milligrams(),
                    held == null ? null : held.blockId(),
                    held == null ? null : held.range().from(),
                    held == null ? null : held.range().count());
        }
    }

    static OperationReply of(Written written) {
        var operation = written.operation();
        return new OperationReply(
                operation.id().value(),
                operation.kind().name(),
                operation.process(),
                written.organisation(),
                written.at(),
                value(operation.reverses()),
                value(written.reversedBy()),
                parts(operation.inputs()),
                parts(operation.outputs()),
                operation.detail());
    }

    static @Nullable UUID value(@Nullable OperationId id) {
        return id == null ? null : id.value();
    }

    private static List<PartReply> parts(List<OperationPart> parts) {
        return parts.stream().limit(MOST_PARTS).map(PartReply::of).toList();
    }
}
