package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.PactSystem;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where organisations' PACT systems are. One of each organisation counts: the newest. */
public interface PactSystems {
    /** One of a list, with its place in it. */
    record Listed(long place, PactSystem system, @Nullable Instant retiredAt) {}

    /**
     * Retires the one before.
     *
     * @param secret sealed
     */
    void add(PactSystem system, byte[] secret, PersonId by);

    Optional<PactSystem> of(OrganisationId organisation);

    /** The sealed secret of a system. */
    byte[] secret(UUID system);

    boolean retire(UUID system, OrganisationId owner, Instant at);

    /** The newest first. */
    List<Listed> list(OrganisationId owner, long before, int limit);
}
