package io.ytterby.kit.outbox;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.journal.OutboxEvent;
import java.util.Optional;

/** What a service says of a state topic that it writes, so that the sweeper can publish again what the topic lacks. */
public interface StateSource {
    Topic topic();

    /** A query without parameters for all aggregates: columns {@code key} (text) and {@code version} (bigint). */
    String versionsSql();

    /** The aggregate as it is now, told with the fact {@code ...-republished}; empty if there is none of that key. */
    Optional<OutboxEvent> current(String key);
}
