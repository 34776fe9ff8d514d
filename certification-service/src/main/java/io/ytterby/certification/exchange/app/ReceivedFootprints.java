package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Footprints of partners, each with what was sent, letter for letter. */
public interface ReceivedFootprints {
    /**
     * One that came.
     *
     * @param sent the JSON as it came, but for blanks
     * @param ask what it answers; null for news
     */
    record Received(
            long place,
            UUID id,
            OrganisationId owner,
            OrganisationId from,
            String sent,
            List<Finding> findings,
            @Nullable UUID ask,
            Instant receivedAt) {}

    /** @return false if the same has come from there before */
    boolean add(Received received, @Nullable UUID footprint, String specVersion);

    Optional<Received> lookUp(OrganisationId owner, UUID id);

    /** The newest first. */
    List<Received> list(OrganisationId owner, long before, int limit);

    /** Lets go of those that came before that, so many at most. @return how many went */
    int letGo(Instant before, int most);
}
