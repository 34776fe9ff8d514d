package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The bytes of cases' files, by their hash. */
public interface CaseContents {
    int MOST_BYTES = 8 * 1024 * 1024;

    /** Bytes and what they were called. */
    record Content(String mediaType, byte[] bytes) {}

    /** Does nothing if the case has them. */
    void add(CaseId id, String sha256, Content content, PersonId by, Instant at);

    Optional<Content> find(CaseId id, String sha256);

    /** Takes the bytes out. The database refuses while a hold stands. */
    void erase(CaseId id, String sha256);
}
