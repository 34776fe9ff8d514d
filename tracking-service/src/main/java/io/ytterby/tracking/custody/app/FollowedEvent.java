package io.ytterby.tracking.custody.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.Lot;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An event that somebody captured and that says what is done to lots. While it is followed it stands in the place of an
 * event of our own: what is done is told as that event, and its row names the lots. Not safe for several threads.
 */
public final class FollowedEvent {
    private final String eventId;
    private final JsonNode event;
    private final Set<LotId> lots = new LinkedHashSet<>();
    private final Set<LotId> born = new LinkedHashSet<>();

    public FollowedEvent(String eventId, JsonNode event) {
        this.eventId = eventId;
        this.event = event;
    }

    void about(Collection<Lot> changed, Set<LotId> splitOff) {
        changed.forEach(lot -> lots.add(lot.id()));
        born.addAll(splitOff);
    }

    String eventId() {
        return eventId;
    }

    JsonNode event() {
        return event;
    }

    /** The lots that following it has changed. */
    public List<LotId> lots() {
        return List.copyOf(lots);
    }

    /** Those of them that it has split off. */
    public Set<LotId> born() {
        return Set.copyOf(born);
    }
}
