package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.certification.exchange.domain.Criteria;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a partner was asked for.
 *
 * @param state {@code ASKED}, {@code FULFILLED}, {@code REJECTED} or {@code UNDELIVERABLE}
 * @param refusal why not; empty if nobody has refused
 */
public record AskReply(
        String askId,
        String partner,
        String state,
        Instant askedAt,
        @Nullable Instant answeredAt,
        String refusal,
        Criteria criteria) {
    static AskReply of(Ask ask) {
        return new AskReply(
                ask.id().toString(),
                ask.partner().value(),
                ask.state().name(),
                ask.askedAt(),
                ask.answeredAt(),
                ask.refusal(),
                ask.criteria());
    }
}
