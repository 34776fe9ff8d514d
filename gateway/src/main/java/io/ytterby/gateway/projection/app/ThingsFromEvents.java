package io.ytterby.gateway.projection.app;

import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.kit.inbox.ReceivedEvent;

/** Reads an event of a state topic as the thing that it tells, for whoever else follows the topics. */
public interface ThingsFromEvents {
    /** @throws io.ytterby.kit.inbox.UnreadableEventException if its data does not fit */
    Known read(ReceivedEvent event);
}
