package io.ytterby.tracking.seal.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.seal.domain.SealedEvent;
import java.util.List;
import java.util.Optional;

/** Stored events as they are sealed. */
public interface SealedEvents {
    /** An event by its id; of an error declaration's id the event it declares erroneous. */
    Optional<SealedEvent> find(String eventId);

    /** The first hundred lots that an event is about. */
    List<LotId> lotsOf(String eventId);
}
