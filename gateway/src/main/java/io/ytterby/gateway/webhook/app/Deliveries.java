package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.Lane;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Pace;
import io.ytterby.gateway.webhook.domain.Settlement;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.outbound.domain.RetrySchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The messages that wait, and who sends them. Each call needs an open transaction. */
public interface Deliveries {
    /**
     * The first message of a lane, for whoever took the lane.
     *
     * @param fence what a result must bring along
     * @param until the lease's end: nothing may be sent that could take longer
     */
    record Leased(Webhook webhook, Message message, long fence, Instant until) {}

    /**
     * A lane as it stands, locked.
     *
     * @param more whether another message waits behind the first
     */
    record Held(Lane lane, Pace pace, boolean more) {}

    /**
     * Takes due lanes of one webhook, for which no other replica then sends.
     *
     * @param full organisations that are not to be taken from
     * @param room how many lanes of an organisation may be taken
     * @return empty if nothing is due
     */
    List<Leased> take(Instant now, Duration lease, Set<OrganisationId> full, ToIntFunction<OrganisationId> room);

    /** The lane, if the fence is still the newest; empty if somebody else has taken it since, or the webhook is gone. */
    Optional<Held> hold(Leased leased);

    /**
     * Writes what an attempt did; the lane must be held.
     *
     * @param attempt null if nothing was tried
     */
    void settle(Leased leased, Settlement settlement, @Nullable Attempt attempt);

    /** All lanes of a webhook that failed come sooner: it is back. */
    void hasten(UUID webhook, Instant now, RetrySchedule schedule);

    /** Gives up what a webhook has of a kind that is not settled, for a newer one takes its place; it must be locked. */
    void supersede(UUID webhook, MessageKind kind, Instant now);

    /** Puts messages at the ends of their lanes; the webhook must be locked. */
    void add(UUID webhook, List<Message> messages, Instant now);

    /** Where a webhook is in the event log, locked; empty if another replica feeds it now, or it is gone. */
    Optional<Cursor> lockCursor(UUID webhook);

    /**
     * A place in the event log.
     *
     * @param seen the last number that was taken up
     * @param waiting how many of the webhook's messages wait
     */
    record Cursor(OrganisationId organisation, long seen, int waiting) {}

    void moveCursor(UUID webhook, long seen);

    /**
     * Sends a message again in its place: those behind it that were sent already go again too if {@code following}. The
     * webhook must be locked.
     *
     * @return how many
     */
    int rewind(UUID webhook, Rewind what, Instant now);

    /** From where on a webhook's messages are sent again. */
    sealed interface Rewind {
        /** One that is dead: the lane goes on with it. */
        record Dead(UUID delivery) implements Rewind {}

        /** All events with a larger number. */
        record AfterSequence(long sequence) implements Rewind {}

        /** All events that were put into a lane since. */
        record Since(Instant time) implements Rewind {}
    }

    /** Gives a dead message up: the lane goes on with the next. @return false if it is not dead */
    boolean skip(UUID webhook, UUID delivery, Instant now);

    /** Takes what was settled before then out of the log, with its attempts. @return how many */
    int forget(Instant before, int limit);
}
