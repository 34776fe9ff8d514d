package io.ytterby.certification.exchange.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes an event of a partner: keeps it as it came and does what it asks, in one transaction. The same event a second time
 * does nothing.
 */
@ApplicationScoped
public class ReceiveEvent {
    private final ReceivedEvents events;
    private final AnswerAsks answerAsks;
    private final KeepAnswers keepAnswers;
    private final FollowPublications followPublications;
    private final Clock clock;

    ReceiveEvent(
            ReceivedEvents events,
            AnswerAsks answerAsks,
            KeepAnswers keepAnswers,
            FollowPublications followPublications,
            Clock clock) {
        this.events = events;
        this.answerAsks = answerAsks;
        this.keepAnswers = keepAnswers;
        this.followPublications = followPublications;
        this.clock = clock;
    }

    public EventOutcome receive(Actor sender, byte[] body) {
        return switch (Event.read(body)) {
            case Event.Reading.Malformed(var why) -> new EventOutcome.Refused(why);
            case Event.Reading.Read(var event) -> {
                try {
                    yield QuarkusTransaction.joiningExisting().call(() -> receive(sender, event, body));
                } catch (Refusal refusal) {
                    yield refusal.outcome;
                }
            }
        };
    }

    /** Takes back what was written of an event that is refused: mended, it may come again under its id. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient EventOutcome.Refused outcome;

        Refusal(EventOutcome.Refused outcome) {
            super(outcome.why());
            this.outcome = outcome;
        }
    }

    private EventOutcome receive(Actor sender, Event event, byte[] body) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var text = new String(body, StandardCharsets.UTF_8);
        if (!events.add(sender.organisation(), event.source(), event.id(), event.type(), text, now))
            return new EventOutcome.Accepted();
        var outcome = done(sender, event, now);
        if (outcome instanceof EventOutcome.Refused refused) throw new Refusal(refused);
        return outcome;
    }

    private EventOutcome done(Actor sender, Event event, Instant now) {
        return switch (event.type()) {
            case PactEvents.CREATED -> answerAsks.answer(sender, event, now);
            case PactEvents.FULFILLED -> keepAnswers.fulfilled(sender, event, now);
            case PactEvents.REJECTED -> keepAnswers.rejected(sender, event, now);
            case PactEvents.PUBLISHED -> followPublications.follow(sender, event, now);
            default -> new EventOutcome.Refused("/type must be one of the four events of PACT 3.");
        };
    }
}
