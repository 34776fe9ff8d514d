package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lot.
 *
 * @param lockedFor the declaration that has it; null while none has
 * @param frozenBy the declarations whose open holds freeze it
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
        List<DeclarationId> frozenBy)
        implements Known {
    public KnownLot {
        frozenBy = List.copyOf(frozenBy);
    }

    public Optional<DeclarationId> declaration() {
        return Optional.ofNullable(lockedFor);
    }

    public boolean isFrozen() {
        return !frozenBy.isEmpty();
    }
}
