package io.ytterby.tracking.custody.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.app.CustodyRecorder.CustodyCapturedV1;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import io.ytterby.tracking.custody.domain.RecordedEvent.Facts;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back an event of ours as EPCIS has it: the same event once more, with the same id and all it said, and an error
 * declaration beside. The original stays as it was recorded.
 */
@ApplicationScoped
public class DeclareErroneous {
    private final EventStore store;
    private final Originals originals;
    private final EpcisJson json;

    DeclareErroneous(EventStore store, Originals originals, EpcisJson json) {
        this.store = store;
        this.originals = originals;
        this.json = json;
    }

    /**
     * Declares that what the event told did not occur.
     *
     * @param lots those that the event was about, as they are now
     * @return what is told of it; empty if there is no such event
     */
    public Optional<OutboxEvent> declare(String eventId, OrganisationId by, List<Lot> lots, Instant at) {
        return originals.find(eventId).map(original -> declare(original, by, lots, at));
    }

    private OutboxEvent declare(Originals.Original original, OrganisationId by, List<Lot> lots, Instant at) {
        var event = (ObjectNode) json.read(original.doc());
        event.put("recordTime", at.toString());
        event.putObject("errorDeclaration")
                .put("declarationTime", at.toString())
                .put("reason", "did_not_occur");
        store.keep(List.of(new RecordedEvent(
                original.eventId(),
                null,
                null,
                by,
                declared(original.facts(), at),
                at,
                CustodyRecorder.CONTEXT,
                original.terms(),
                event.toString(),
                lots.stream().map(Lot::id).distinct().toList(),
                Set.of())));
        var lot = lots.getFirst();
        return OutboxEvent.fact(
                Topic.TRACKING_CUSTODY,
                lot.id().toString(),
                lot.version(),
                "custody-captured",
                "tracking.custody",
                at,
                new CustodyCapturedV1(lot.id().value(), original.eventId(), event));
    }

    private static Facts declared(Facts original, Instant at) {
        return new Facts(
                original.type(),
                original.action(),
                original.eventTime(),
                original.zone(),
                original.bizStep(),
                original.disposition(),
                original.readPoint(),
                original.bizLocation(),
                original.transformationId(),
                at);
    }
}
