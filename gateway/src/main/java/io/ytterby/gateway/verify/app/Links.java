package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.verify.domain.PublicLink;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Public links, by the hashes of their tokens. */
public interface Links {
    void add(PublicLink link, String tokenHash);

    /** Its owner's links that are not revoked. */
    int open(OrganisationId owner);

    Optional<PublicLink> find(UUID id, OrganisationId owner);

    /** @param after the id of the last one of the page before; null for the first page */
    List<PublicLink> list(OrganisationId owner, @Nullable UUID after, int limit);

    /** False if it was revoked before. */
    boolean revoke(UUID id, OrganisationId owner, Instant at);

    /** One statement finds the link and counts the reading: empty if it is unknown, revoked or over, and then nothing is counted. */
    Optional<PublicLink> read(String tokenHash, Instant at);
}
