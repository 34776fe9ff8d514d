package io.ytterby.inspection.evidence.app;

import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** All bytes that are evidence, once per hash. Nothing is ever changed or taken out. */
public interface Contents {
    /** Does nothing if the bytes are there. */
    void add(Content content, PersonId by, Instant at);

    Optional<Content> find(Sha256 sha256);

    /** Those of them whose bytes are there and still have that hash; the store hashes them anew. */
    Set<Sha256> intact(Collection<Sha256> asked);
}
