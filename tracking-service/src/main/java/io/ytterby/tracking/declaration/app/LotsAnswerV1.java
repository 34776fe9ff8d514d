package io.ytterby.tracking.declaration.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is answered for a declaration: schema {@code tracking.lots-answer}, version 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LotsAnswerV1(
        UUID declarationId,
        long declarationVersion,
        List<UUID> lots,
        @Nullable RefusalV1 refusal) {
    record RefusalV1(String slug, String detail, UUID lotId) {}

    static LotsAnswerV1 of(DeclaredLots declared, DeclaredLots.@Nullable Refusal refusal) {
        return new LotsAnswerV1(
                declared.declaration().value(),
                declared.version(),
                declared.masses().keySet().stream()
                        .map(lot -> lot.value())
                        .sorted()
                        .toList(),
                refusal == null
                        ? null
                        : new RefusalV1(
                                refusal.slug(), refusal.detail(), refusal.lot().value()));
    }
}
