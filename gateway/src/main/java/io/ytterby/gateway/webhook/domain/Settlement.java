package io.ytterby.gateway.webhook.domain;

import io.ytterby.kit.outbound.domain.RetrySchedule;
import java.time.Instant;

/**
 * What an outcome does to the message, its lane and its webhook.
 *
 * @param recovered whether a webhook that was taken for down has answered: all its lanes come sooner
 */
public record Settlement(DeliveryState delivery, Lane lane, Pace pace, boolean recovered) {

    /** @param more whether another message waits behind this one */
    public static Settlement of(
            Lane lane, Pace pace, Outcome outcome, boolean more, Instant now, RetrySchedule schedule) {
        return switch (outcome) {
            case Outcome.Taken() ->
                new Settlement(DeliveryState.DELIVERED, lane.delivered(now, more), Pace.STEADY, pace.isDown());
            case Outcome.Gone() -> new Settlement(DeliveryState.WAITING, lane.postponed(now), Pace.STEADY, false);
            case Outcome.Held(var pause) ->
                new Settlement(DeliveryState.WAITING, lane.postponed(now.plus(pause)), pace, false);
            case Outcome.Failed(var _, var asked) -> {
                var next = lane.failed(now, asked, schedule);
                var state = next.parked() ? DeliveryState.DEAD : DeliveryState.WAITING;
                yield new Settlement(state, next, pace.failed(now, schedule), false);
            }
        };
    }
}
