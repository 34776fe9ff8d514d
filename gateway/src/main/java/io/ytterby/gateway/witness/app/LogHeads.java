package io.ytterby.gateway.witness.app;

import io.ytterby.credentials.log.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/** The heads of others' logs that were signed here. Nothing in it is ever changed or taken out. */
public interface LogHeads {
    /** Nobody else looks at this log until the transaction ends. */
    void lock(String origin);

    /** The longest. */
    Optional<Checkpoint> last(String origin);

    /** @param note with this witness's signature */
    void keep(Checkpoint head, String note, Instant at);
}
