package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Who asked for which sealed name, and who released it: kept apart from the chain, so that the database knows two persons. */
public interface IdentityRequests {
    void asked(UUID request, CaseId id, UUID identity, PersonId by, Instant at);

    /** @throws IllegalStateException if it was released before */
    void released(UUID request, PersonId by, Instant at, Instant until);
}
