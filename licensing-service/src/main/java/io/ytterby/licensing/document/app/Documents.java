package io.ytterby.licensing.document.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.domain.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where it is kept which documents an application has. */
public interface Documents {
    /** @return false if the same bytes are there already in the same kind */
    boolean add(Document document);

    /** Those that were not removed, in the order in which they came. */
    List<Document> of(ApplicationId application);

    Optional<Document> lookUp(UUID id);

    /** Empty if it is not there, or is removed already. */
    Optional<Document> remove(UUID id, PersonId by, Instant at);

    /** Until this transaction ends nobody sweeps these bytes away. */
    void hold(String sha256);

    /** Until this transaction ends nobody else holds these bytes; false if somebody does, or a document has them. */
    boolean claimUnused(String sha256);
}
