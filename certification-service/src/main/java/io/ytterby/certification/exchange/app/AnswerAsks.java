package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.data.Fields;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers who asks for footprints: what it may see and asked for, or that there is none. The answer is sent later. */
@ApplicationScoped
class AnswerAsks {
    private static final int MOST = 500;
    private static final int OF_ONE_EVENT = 50;

    private final PublishedFootprints published;
    private final PactSystems systems;
    private final Messages messages;
    private final PactEvents events;
    private final Journal journal;

    AnswerAsks(
            PublishedFootprints published, PactSystems systems, Messages messages, PactEvents events, Journal journal) {
        this.published = published;
        this.systems = systems;
        this.messages = messages;
        this.events = events;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    EventOutcome answer(Actor asker, Event event, Instant now) {
        var findings = new ArrayList<Finding>();
        var criteria = CriteriaReader.read(new Fields(event.data(), "/data", findings));
        if (!findings.isEmpty()) return new EventOutcome.Refused(Event.words(findings));
        var to = asker.organisation();
        if (systems.of(to).isEmpty())
            return new EventOutcome.Refused("We do not know where your answer may go. Register your system first:"
                    + " POST /api/certification/v1/pact/systems.");
        var found = published.visible(to, criteria, 0, 0, MOST + 1).stream()
                .map(PublishedFootprints.Published::footprint)
                .toList();
        var answers = answers(to, event.id(), found, now);
        answers.forEach(messages::add);
        var detail = Map.of("event", event.id(), "footprints", Math.min(found.size(), MOST), "events", answers.size());
        journal.write(new Change(asker, "footprints.requested", "organisation/" + to, detail));
        return new EventOutcome.Accepted();
    }

    private List<Message> answers(OrganisationId to, String request, List<ProductFootprint> found, Instant now) {
        if (found.isEmpty())
            return List.of(events.rejected(
                    to, request, "NotFound", "There is no footprint of this kind that you may see.", now));
        if (found.size() > MOST)
            return List.of(events.rejected(
                    to,
                    request,
                    "BadRequest",
                    "More than " + MOST + " footprints are of this kind. Ask for fewer, or list them.",
                    now));
        var answers = new ArrayList<Message>();
        for (int from = 0; from < found.size(); from += OF_ONE_EVENT) {
            var part = found.subList(from, Math.min(from + OF_ONE_EVENT, found.size()));
            answers.add(events.fulfilled(to, request, part, now));
        }
        return answers;
    }
}
