package io.ytterby.inspection.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import java.util.Set;

/**
 * What this service knows of a lot.
 *
 * @param frozenBy the declarations whose holds freeze it
 */
public record LotCopy(LotId id, long version, String status, Set<DeclarationId> frozenBy) {
    public LotCopy {
        frozenBy = Set.copyOf(frozenBy);
    }

    /** Frozen by another. Its own holds are here, and newer than what tracking has made of them. */
    public boolean isFrozenForOthersThan(DeclarationId declaration) {
        return frozenBy.stream().anyMatch(other -> !other.equals(declaration));
    }
}
