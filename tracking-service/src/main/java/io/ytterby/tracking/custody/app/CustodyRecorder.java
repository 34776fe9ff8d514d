package io.ytterby.tracking.custody.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps an event of our own as EPCIS 2.0 in the transaction of the change, and hands out what is told of it. */
@ApplicationScoped
public class CustodyRecorder {
    /** The context of every event of our own; the database has known it from the start. */
    static final String CONTEXT =
            "[\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\",{\"rre\":\"urn:ytterby:rre:\"}]";

    private final EventStore store;
    private final EpcisJson json;

    CustodyRecorder(EventStore store, EpcisJson json) {
        this.store = store;
        this.json = json;
    }

    /** What a captured event tells: schema {@code tracking.custody}, version 1. */
    public record CustodyCapturedV1(UUID lotId, String eventId, JsonNode event) {}

    /**
     * Keeps what happened to some lots. The caller gives the answer to the journal.
     *
     * @param lots as they are after it; it is told under the first one's id
     * @param born those that it split off: what befell the others until now befell them too
     */
    public OutboxEvent record(CustodyEvent event, List<Lot> lots, Set<LotId> born) {
        var document = json.tree(event.event());
        store.keep(List.of(recorded(event, document, lots, born)));
        return told(event, document, lots.getFirst());
    }

    private static RecordedEvent recorded(CustodyEvent event, JsonNode document, List<Lot> lots, Set<LotId> born) {
        return new RecordedEvent(
                event.id(),
                null,
                null,
                event.party(),
                event.facts(),
                event.at(),
                CONTEXT,
                List.of(),
                document.toString(),
                lots.stream().map(Lot::id).distinct().toList(),
                born);
    }

    private static OutboxEvent told(CustodyEvent event, JsonNode document, Lot lot) {
        var payload = new CustodyCapturedV1(lot.id().value(), event.id(), document);
        return OutboxEvent.fact(
                Topic.TRACKING_CUSTODY,
                lot.id().toString(),
                lot.version(),
                "custody-captured",
                "tracking.custody",
                event.at(),
                payload);
    }
}
