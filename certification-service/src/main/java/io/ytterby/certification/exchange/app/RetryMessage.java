package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Somebody wants a dead message to be tried again, from the beginning. */
@ApplicationScoped
public class RetryMessage {
    private final Messages messages;
    private final Journal journal;
    private final Clock clock;

    RetryMessage(Messages messages, Journal journal, Clock clock) {
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Restarted(Message message) implements Outcome {}

        record NoSuchMessage() implements Outcome {}

        record NotDead() implements Outcome {}
    }

    @Transactional
    public Outcome retry(Actor actor, UUID id) {
        var message = messages.lock(id, actor.organisation()).orElse(null);
        if (message == null) return new Outcome.NoSuchMessage();
        if (message.state() != Message.State.DEAD) return new Outcome.NotDead();
        var next = message.again(clock.instant().truncatedTo(ChronoUnit.MICROS));
        messages.restart(next);
        journal.write(new Change(actor, "pact-message.restarted", "pact-message/" + id, Map.of()));
        return new Outcome.Restarted(next);
    }
}
