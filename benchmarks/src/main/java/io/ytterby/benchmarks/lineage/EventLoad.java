package io.ytterby.benchmarks.lineage;

import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import io.ytterby.tracking.custody.domain.RecordedEvent.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ten events for each lot of a world, through the service's one writer of event rows, a thousand in a transaction. */
final class EventLoad {
    static final int EACH = 10;
    private static final int AT_ONCE = 1_000;
    private static final String CONTEXT = "[\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"]";
    private static final OrganisationId ORG = new OrganisationId("cn-baotou-re");

    private final World world;
    private final ServiceInProcess service;
    private final EventStore store;

    EventLoad(World world, ServiceInProcess service) {
        this.world = world;
        this.service = service;
        this.store = service.wiring().get(EventStore.class);
    }

    /** Event after event, generation after generation, as a life goes. */
    void load() throws Exception {
        service.inTransaction(() -> {
            store.learn(CONTEXT);
            return null;
        });
        var events = new ArrayList<RecordedEvent>(AT_ONCE);
        for (int generation = 0; generation < World.GENERATIONS; generation++)
            for (int number = 0; number < EACH; number++)
                for (int index = 0; index < world.blocks(); index++)
                    for (int part = 0; part < World.LOTS; part++) {
                        events.add(event(generation, index, part, number));
                        if (events.size() == AT_ONCE) keep(events);
                    }
        keep(events);
    }

    private void keep(List<RecordedEvent> events) throws Exception {
        service.inTransaction(() -> store.keep(events));
        events.clear();
    }

    private RecordedEvent event(int generation, int index, int part, int number) {
        var lot = world.lot(generation, index, part);
        var id = "urn:uuid:" + new UUID(lot.getMostSignificantBits() ^ number + 1, lot.getLeastSignificantBits());
        var at = Instant.parse("2026-01-0" + (generation + 1) + (part == 0 ? "T00:00:00Z" : "T06:00:00Z"))
                .plusSeconds(60L + number * 1_000L + index % 900);
        var doc = "{\"type\":\"ObjectEvent\",\"eventID\":\"" + id + "\",\"eventTime\":\"" + at
                + "\",\"eventTimeZoneOffset\":\"+08:00\",\"action\":\"OBSERVE\",\"bizStep\":\"storing\",\"quantityList\":"
                + "[{\"epcClass\":\"https://id.gs1.org/01/06901234000016/10/L" + index
                + "\",\"quantity\":1000,\"uom\":\"GRM\"}]}";
        var facts = new Facts("ObjectEvent", "OBSERVE", at, "+08:00", "storing", null, null, null, null, null);
        return new RecordedEvent(
                id, null, null, ORG, facts, at, CONTEXT, List.of(), doc, List.of(new LotId(lot)), Set.of());
    }
}
