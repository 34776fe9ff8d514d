package io.ytterby.tracking.custody.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.contracts.Topic;
import io.ytterby.epcis.EpcisContext;
import io.ytterby.epcis.EpcisEvent;
import io.ytterby.epcis.EventHash;
import io.ytterby.epcis.query.EventTerms;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps an event of our own as EPCIS 2.0 in the transaction of the change, and hands out what is told of it. */
@ApplicationScoped
public class CustodyRecorder {
    /** The context of every event of our own; the database has known it from the start. */
    static final String CONTEXT =
            "[\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\",{\"rre\":\"urn:ytterby:rre:\"}]";

    private static final ScopedValue<FollowedEvent> FOLLOWED = ScopedValue.newInstance();

    private final EventStore store;
    private final EpcisJson json;
    private final EpcisContext context;

    CustodyRecorder(EventStore store, EpcisJson json) {
        this.store = store;
        this.json = json;
        this.context = EpcisContext.of(json.read(CONTEXT));
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
        if (FOLLOWED.isBound()) return follow(FOLLOWED.get(), event, lots, born);
        var document = json.tree(event.event());
        store.keep(List.of(recorded(event, document, lots, born)));
        return told(event.id(), document, lots.getFirst(), event.at());
    }

    /** Does what a captured event says; in it nothing of our own is recorded, the captured event is the record. */
    public <T> T following(FollowedEvent captured, Supplier<T> deed) {
        return ScopedValue.where(FOLLOWED, captured).call(deed::get);
    }

    private static OutboxEvent follow(FollowedEvent captured, CustodyEvent said, List<Lot> lots, Set<LotId> born) {
        captured.about(lots, born);
        return told(captured.eventId(), captured.event(), lots.getFirst(), said.at());
    }

    private RecordedEvent recorded(CustodyEvent event, ObjectNode document, List<Lot> lots, Set<LotId> born) {
        var epcis = EpcisEvent.of(document, context);
        return new RecordedEvent(
                event.id(),
                EventHash.of(epcis),
                null,
                event.party(),
                event.facts(),
                event.at(),
                CONTEXT,
                EventTerms.of(epcis.json(), context.prefixes()),
                document.toString(),
                lots.stream().map(Lot::id).distinct().toList(),
                born);
    }

    private static OutboxEvent told(String eventId, JsonNode document, Lot lot, Instant at) {
        var payload = new CustodyCapturedV1(lot.id().value(), eventId, document);
        return OutboxEvent.fact(
                Topic.TRACKING_CUSTODY,
                lot.id().toString(),
                lot.version(),
                "custody-captured",
                "tracking.custody",
                at,
                payload);
    }
}
