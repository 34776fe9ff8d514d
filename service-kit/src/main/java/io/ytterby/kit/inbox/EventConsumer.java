package io.ytterby.kit.inbox;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.heartbeat.Heartbeat;
import java.util.Set;

/**
 * Follows others' events. Each is applied once: {@link #on} runs in the transaction that has just claimed the event's id
 * for this consumer, so claim and effect commit together. To fail is to throw: after five attempts the event goes to
 * the dead letter, and later events of its key wait behind it. {@link NotNowException} is no failure of the event: it
 * comes again until it can be applied.
 *
 * <p>A state event may come late or again under another id: write a projection only where its version is newer.
 */
public interface EventConsumer {
    /** The inbox's and the group's name, {@code tracking.holds}. Never renamed: a new name reads everything again. */
    String name();

    Set<Topic> topics();

    void on(ReceivedEvent event);

    /** Called for each heartbeat on its topics, outside any transaction. */
    default void onHeartbeat(Heartbeat heartbeat) {
        // Most consumers do not care how fresh they are.
    }
}
