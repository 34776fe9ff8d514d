package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.data.Fields;
import io.ytterby.certification.exchange.data.Uuids;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** A partner says that it has published footprints: they are fetched for all who have ever asked that partner. */
@ApplicationScoped
class FollowPublications {
    private static final int MOST = 100;

    private final Asks asks;
    private final PactSystems systems;
    private final Messages messages;
    private final Journal journal;

    FollowPublications(Asks asks, PactSystems systems, Messages messages, Journal journal) {
        this.asks = asks;
        this.systems = systems;
        this.messages = messages;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    EventOutcome follow(Actor partner, Event event, Instant now) {
        var findings = new ArrayList<Finding>();
        var data = new Fields(event.data(), "/data", findings);
        var ids = new ArrayList<UUID>();
        for (var text : data.neededTexts("pfIds")) {
            var id = Uuids.read(text);
            if (id == null) data.tell("pfIds", "must hold UUIDs.");
            else ids.add(id);
        }
        if (ids.size() > MOST) data.tell("pfIds", "must hold at most " + MOST + ".");
        if (!findings.isEmpty()) return new EventOutcome.Refused(Event.words(findings));
        var from = partner.organisation();
        if (systems.of(from).isPresent())
            for (var asker : asks.askersOf(from)) for (var id : ids) messages.add(Message.fetch(id, from, asker, now));
        journal.write(new Change(partner, "footprints.announced", "organisation/" + from, Map.of("footprints", ids)));
        return new EventOutcome.Accepted();
    }
}
