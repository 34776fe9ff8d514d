package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot.
 *
 * @param lockedFor the declaration that has it; null while none has
 * @param frozenBy the declarations whose open holds freeze it
 * @param granted to whom sight of it was granted, and since when
 * @param recalls the open recalls that its goods fall under
 */
public record KnownLot(
        long version,
        Audience audience,
        Instant toldAt,
        LotId id,
        String lotNumber,
        String stage,
        Mass mass,
        String status,
        @Nullable DeclarationId lockedFor,
        List<DeclarationId> frozenBy,
        OrganisationId producer,
        OrganisationId custodian,
        Map<OrganisationId, Instant> granted,
        List<Recall> recalls)
        implements Known {
    public KnownLot {
        frozenBy = List.copyOf(frozenBy);
        granted = Map.copyOf(granted);
        recalls = List.copyOf(recalls);
    }

    /** That goods of the lot are called back. */
    public record Recall(UUID id, String reason, Instant since) {}

    public Optional<DeclarationId> declaration() {
        return Optional.ofNullable(lockedFor);
    }

    public boolean isFrozen() {
        return !frozenBy.isEmpty();
    }
}
