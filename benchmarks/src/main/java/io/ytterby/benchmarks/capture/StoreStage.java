package io.ytterby.benchmarks.capture;

import io.ytterby.epcis.EpcisEvent;
import io.ytterby.epcis.EpcisReader;
import io.ytterby.epcis.EventHash;
import io.ytterby.epcis.Syntax;
import io.ytterby.epcis.query.EventTerms;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.custody.db.EventRows;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What the store's one row writer takes, alone: batches of a document, each committed. */
final class StoreStage {
    private static final int DOCUMENTS = 15;
    private static final int FIRST = 5_000_000;

    private StoreStage() {}

    /** Microseconds for one event. */
    static long measure(Connection database) throws IOException, SQLException {
        var rows = new EventRows(Jdbi.create(database));
        database.setAutoCommit(false);
        long spent = 0;
        for (int document = 0; document < DOCUMENTS; document++) {
            var events = events(SampleEvents.document(FIRST + document));
            if (document == 0) rows.learn(events.getFirst().context());
            long begin = System.nanoTime();
            rows.keep(events);
            database.commit();
            spent += System.nanoTime() - begin;
        }
        database.setAutoCommit(true);
        return spent / 1_000 / DOCUMENTS / SampleEvents.IN_A_DOCUMENT;
    }

    private static List<RecordedEvent> events(String document) throws IOException {
        var events = new ArrayList<RecordedEvent>(SampleEvents.IN_A_DOCUMENT);
        var in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        try (var reading = EpcisReader.read(in, Syntax.JSON)) {
            while (reading.hasNext()) if (reading.next() instanceof EpcisEvent event) events.add(recorded(event));
        }
        return events;
    }

    private static RecordedEvent recorded(EpcisEvent event) {
        var hash = EventHash.of(event);
        return new RecordedEvent(
                hash,
                hash,
                null,
                new OrganisationId("cn-baotou-re"),
                new RecordedEvent.Facts(
                        event.type(),
                        event.action().orElse(null),
                        event.eventTime(),
                        event.eventTimeZoneOffset(),
                        event.bizStep().orElse(null),
                        event.disposition().orElse(null),
                        event.readPoint().orElse(null),
                        event.bizLocation().orElse(null),
                        null,
                        null),
                Instant.now(),
                event.context().json().toString(),
                EventTerms.of(event.json(), event.context().prefixes()),
                event.captured().toString(),
                List.of(),
                Set.of());
    }
}
