package io.ytterby.tracking.custody.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps a custody event as an EPCIS 2.0 document in the transaction of the change, and hands out what is told of it. */
@ApplicationScoped
public class CustodyRecorder {
    private static final Object CONTEXT = List.of(
            "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", Map.of("rre", "urn:ytterby:rre:"));

    private final CustodyLog log;
    private final EpcisJson json;

    CustodyRecorder(CustodyLog log, EpcisJson json) {
        this.log = log;
        this.json = json;
    }

    /** What a captured event tells: schema {@code tracking.custody}, version 1. */
    public record CustodyCapturedV1(UUID lotId, String eventId, JsonNode event) {}

    /** Keeps what happened to one lot. The caller gives the answer to the journal. */
    public OutboxEvent record(CustodyEvent event, Lot lot) {
        log.keep(event, json.text(document(event)), List.of(lot.id()), Optional.empty());
        return told(event, lot);
    }

    /** Keeps a split: an event of both lots. */
    public OutboxEvent record(CustodyEvent event, Lot rest, Lot part) {
        List<LotId> lots = List.of(rest.id(), part.id());
        log.keep(event, json.text(document(event)), lots, Optional.of(part.id()));
        return told(event, rest);
    }

    private OutboxEvent told(CustodyEvent event, Lot lot) {
        var payload = new CustodyCapturedV1(lot.id().value(), event.id(), json.tree(event.event()));
        return OutboxEvent.fact(
                Topic.TRACKING_CUSTODY,
                lot.id().toString(),
                lot.version(),
                "custody-captured",
                "tracking.custody",
                event.at(),
                payload);
    }

    private static Map<String, Object> document(CustodyEvent event) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.put("type", "EPCISDocument");
        document.put("schemaVersion", "2.0");
        document.put("creationDate", event.at().toString());
        document.put("epcisBody", Map.of("eventList", List.of(event.event())));
        return document;
    }
}
