package io.ytterby.tracking.right.app;

import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.right.domain.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of rights. */
public interface Rights {
    /** False if this reference of this kind is registered already. */
    boolean tryAdd(Right right, Instant at);

    Optional<Right> find(UUID id);

    Optional<Right> find(SourceOfRight.Kind kind, String reference);

    /** @param of only this organisation's; null for all */
    List<Right> list(@Nullable OrganisationId of, @Nullable UUID after, int limit);

    /** Draws on the right that the card names. Empty if there is none, it does not cover the card, or too little is left. */
    Optional<UUID> tryDraw(LotCard card, Mass mass, LocalDate day);

    void giveBack(UUID right, Mass mass);
}
