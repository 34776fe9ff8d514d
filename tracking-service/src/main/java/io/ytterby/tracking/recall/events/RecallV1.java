package io.ytterby.tracking.recall.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.recall.app.FindAffected.Affected;
import io.ytterby.tracking.recall.domain.AffectedLot;
import io.ytterby.tracking.recall.domain.Recall;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall as it was opened or closed, and who was affected at that moment: schema {@code tracking.recall}, version 1.
 *
 * @param lots the first thousand affected lots; {@code affectedLots} counts all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecallV1(
        UUID recallId,
        String status,
        String reason,
        String scope,
        String subject,
        Instant openedAt,
        @Nullable Instant closedAt,
        int affectedLots,
        long affectedMg,
        List<String> holders,
        List<UUID> lots) {
    private static final int LOTS = 1_000;

    public static RecallV1 of(Recall recall, Affected affected) {
        return new RecallV1(
                recall.id().value(),
                recall.status(),
                recall.reason(),
                recall.scope().name(),
                recall.subject(),
                recall.openedAt(),
                recall.closedAt(),
                affected.lots().size(),
                affected.mass().milligrams(),
                affected.holders().stream().map(OrganisationId::value).toList(),
                affected.lots().stream()
                        .limit(LOTS)
                        .map(AffectedLot::lot)
                        .map(lot -> lot.value())
                        .toList());
    }
}
