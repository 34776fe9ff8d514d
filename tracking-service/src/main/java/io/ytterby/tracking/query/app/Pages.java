package io.ytterby.tracking.query.app;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/** Answers that go on. */
public interface Pages {
    /** @param body what the next page needs to know, as JSON text */
    void keep(String token, OrganisationId organisation, String body, Instant expiresAt);

    /** Empty if the organisation has none of that name, or it has ended. */
    Optional<String> find(String token, OrganisationId organisation, Instant now);

    boolean forget(String token, OrganisationId organisation);

    /** Forgets what has ended, and of an organisation that has too many the oldest. */
    void sweep(Instant now);
}
