package io.ytterby.certification.exchange.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we have asked a partner for. Its id is the id of the event that asks.
 *
 * @param refusal why the partner, or the way to it, refuses; empty if nobody has
 */
public record Ask(
        UUID id,
        OrganisationId asker,
        OrganisationId partner,
        Criteria criteria,
        State state,
        Instant askedAt,
        @Nullable Instant answeredAt,
        String refusal) {
    /** How far it is. */
    public enum State {
        ASKED,
        FULFILLED,
        REJECTED,
        /** The partner's system could not be reached for a day. */
        UNDELIVERABLE
    }

    public Ask answered(State now, Instant at, String why) {
        return new Ask(id, asker, partner, criteria, now, askedAt, at, why);
    }
}
