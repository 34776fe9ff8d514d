package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.certification.exchange.domain.Criteria;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Asks a partner for footprints. The event is written with the ask, and sent later. */
@ApplicationScoped
public class AskPartner {
    private final Asks asks;
    private final PactSystems systems;
    private final Messages messages;
    private final PactEvents events;
    private final Journal journal;
    private final Clock clock;

    AskPartner(Asks asks, PactSystems systems, Messages messages, PactEvents events, Journal journal, Clock clock) {
        this.asks = asks;
        this.systems = systems;
        this.messages = messages;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Asked(Ask ask) implements Outcome {}

        /** The partner has not said where its system is. */
        record NoSystem() implements Outcome {}
    }

    @Transactional
    public Outcome ask(Actor actor, OrganisationId partner, Criteria criteria, String comment) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (partner.equals(actor.organisation()) || systems.of(partner).isEmpty()) return new Outcome.NoSystem();
        var ask = new Ask(UUID.randomUUID(), actor.organisation(), partner, criteria, Ask.State.ASKED, now, null, "");
        asks.add(ask, comment, actor.person());
        messages.add(events.created(ask, comment, now));
        journal.write(
                new Change(actor, "footprints.asked", "footprint-ask/" + ask.id(), Map.of("partner", partner.value())));
        return new Outcome.Asked(ask);
    }
}
