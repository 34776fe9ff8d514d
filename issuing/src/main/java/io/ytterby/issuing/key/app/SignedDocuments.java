package io.ytterby.issuing.key.app;

import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.kit.journal.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What keys have signed here, as far as it may have to be signed anew. */
public interface SignedDocuments {
    /** A document as it was handed out last. */
    record Signed(UUID id, String vcJwt) {}

    /**
     * What stands, bears that key's name, and is not known to have been in a log before the theft; in the order of ids, their
     * rows locked.
     *
     * @param after the last id that was seen; null from the start
     */
    List<Signed> onlyVouchedFor(String kid, Instant revokedAt, @Nullable UUID after, int limit);

    /** Why it cannot be said again today; empty if it can. */
    Optional<String> whyNot(UUID id);

    /**
     * Puts the new signatures in the old ones' place and keeps the old ones.
     *
     * @return what others are to be told of it
     */
    List<OutboxEvent> replace(UUID id, Signatures anew, Instant at);
}
