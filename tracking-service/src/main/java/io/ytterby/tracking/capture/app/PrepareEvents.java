package io.ytterby.tracking.capture.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ytterby.epcis.EpcisContext;
import io.ytterby.epcis.EpcisEvent;
import io.ytterby.epcis.EpcisItem;
import io.ytterby.epcis.EpcisReader;
import io.ytterby.epcis.EpcisReading;
import io.ytterby.epcis.EventHash;
import io.ytterby.epcis.Malformed;
import io.ytterby.epcis.ReadingLimits;
import io.ytterby.epcis.Syntax;
import io.ytterby.epcis.query.EventTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a document's events in batches, and gives each its id, its hash, its terms and its record time. */
@ApplicationScoped
public class PrepareEvents {
    private static final int DEEPEST = 60;
    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 1 << 20;
    private static final Pattern EVENT = Pattern.compile(".*/eventList/(\\d{1,9})(?:/.*)?");

    private final Clock clock;
    private final ReadingLimits limits;

    PrepareEvents(Clock clock, CaptureConfig config) {
        this.clock = clock;
        this.limits = new ReadingLimits(DEEPEST, config.eventSize().asLongValue());
    }

    /** A document's batches, one after the other; each is prepared when it is asked for. */
    interface Batches extends AutoCloseable {
        /** The next events; empty after the last. */
        List<Prepared> next() throws IOException;

        @Override
        void close() throws IOException;
    }

    Batches of(InputStream document, Syntax syntax) throws IOException {
        return new Reading(EpcisReader.read(document, syntax, limits));
    }

    private final class Reading implements Batches {
        private final EpcisReading reading;
        private EpcisContext context = EpcisContext.STANDARD;
        private String contextText = context.json().toString();
        private int index;

        Reading(EpcisReading reading) {
            this.reading = reading;
        }

        @Override
        public List<Prepared> next() {
            var batch = new ArrayList<Prepared>(BATCH);
            int characters = 0;
            while (batch.size() < BATCH && characters < BATCH_CHARACTERS && reading.hasNext()) {
                var prepared = prepare(reading.next());
                batch.add(prepared);
                if (prepared instanceof Prepared.Good good)
                    characters += good.doc().length();
            }
            return batch;
        }

        private Prepared prepare(EpcisItem item) {
            return switch (item) {
                case EpcisEvent event -> good(index++, event, text(event.context()));
                case Malformed malformed -> {
                    var place = place(malformed.pointer());
                    if (place != null) index = place + 1;
                    yield new Prepared.Bad(place, malformed.pointer(), malformed.reason());
                }
            };
        }

        /** The events of a document share one, most often. */
        private String text(EpcisContext meant) {
            if (meant != context) {
                context = meant;
                contextText = meant.json().toString();
            }
            return contextText;
        }

        @Override
        public void close() throws IOException {
            reading.close();
        }
    }

    private static @Nullable Integer place(String pointer) {
        var match = EVENT.matcher(pointer);
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }

    private Prepared.Good good(int index, EpcisEvent event, String context) {
        var hash = EventHash.of(event);
        var eventId = event.eventId().orElse(hash);
        var recordTime = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var doc = JsonNodeFactory.instance.objectNode();
        doc.setAll(event.captured());
        doc.put("eventID", eventId);
        doc.put("recordTime", recordTime.toString());
        return new Prepared.Good(
                index,
                event,
                eventId,
                hash,
                context,
                EventTerms.of(event.json(), event.context().prefixes()),
                doc.toString(),
                recordTime);
    }
}
