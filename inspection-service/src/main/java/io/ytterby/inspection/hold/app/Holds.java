package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.hold.domain.LegalClock;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
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

    /** The one that follows from a verified result. */
    Optional<Hold> of(UUID result);

    /** Those that run and whose clock calls for something that was not said yet, the most urgent first. */
    List<HoldId> clocksDue(Instant now, int limit);

    /** Those of a declaration that keep its goods in the country, the oldest first. */
    List<Hold> standing(DeclarationId declaration);

    /**
     * The newest first, those placed before {@code before}.
     *
     * @param exporter only those on its declarations
     */
    List<Listed> list(HoldQuery query, @Nullable OrganisationId exporter, long before, int limit);

    /**
     * Which holds are asked for; what is null does not matter.
     *
     * @param standing whether only those that keep goods here
     * @param clock only those that run and whose clock stands so at {@code now}
     */
    record HoldQuery(
            @Nullable DeclarationId declaration, boolean standing, LegalClock.@Nullable State clock, Instant now) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Hold hold) {}
}
