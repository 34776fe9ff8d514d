package io.ytterby.tracking.query.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Standing queries and how far each has been told. */
public interface Subscriptions {
    void add(Subscription subscription, Instant firstAt);

    Optional<Subscription> find(OrganisationId organisation, String query, UUID id);

    List<Subscription> list(OrganisationId organisation, String query, int limit);

    int count(OrganisationId organisation);

    boolean remove(OrganisationId organisation, String query, UUID id);

    /** One that is due and that nobody is telling, now ours for that long; if we die, another takes it. */
    Optional<Subscription> claim(UUID lease, Instant now, Duration until);

    /** What was told, if the lease is still ours: otherwise another tells, and nothing is noted. */
    boolean told(
            UUID id, UUID lease, SettledPosition until, boolean posted, boolean hasMore, Instant at, Instant nextAt);

    /**
     * Notes what failed, if the lease is still ours.
     *
     * @param stop whether it is tried no more
     */
    boolean failed(UUID id, UUID lease, String error, Instant at, Instant nextAt, boolean stop);
}
