package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All holds. Whoever changes one has locked its declaration first. */
public interface Holds {
    Optional<Hold> lookUp(HoldId id);

    /** @param result the verified result that it follows from, if it does: one result places one hold */
    void add(Hold hold, @Nullable UUID result);

    void update(Hold hold);

    /** Those of a declaration that keep its goods in the country, the oldest first. */
    List<Hold> standing(DeclarationId declaration);

    /**
     * The newest first, those placed before {@code before}.
     *
     * @param exporter only those on its declarations
     */
    List<Listed> list(
            @Nullable DeclarationId declaration,
            @Nullable OrganisationId exporter,
            boolean standingOnly,
            long before,
            int limit);

    /** One of a list, with its place in it. */
    record Listed(long place, Hold hold) {}
}
