package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.io.IOException;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** Sends what the books of licences refused to the country of the licence, about the record of the line that was refused. */
final class TellOfRefusals extends ContextualProcessor<String, byte[], String, byte[]> {
    private static final Logger LOG = Logger.getLogger(TellOfRefusals.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FlowFigures figures;

    TellOfRefusals(FlowFigures figures) {
        this.figures = figures;
    }

    @Override
    public void process(Record<String, byte[]> told) {
        try {
            var event = JSON.readTree(told.value());
            var refusal = event.path("data").path("refusal");
            var licence = refusal.path("licenceNumber").asText("");
            int line = refusal.path("declarationLine").asInt();
            if (line == 0 || licence.length() < 2) return;
            var declaration = event.path("data").path("declarationId").asText();
            var record = RecordId.of(RecordId.OF_DECLARATIONS, declaration + "/" + line);
            var at = Instant.parse(event.path("time").asText());
            var message = ByCountry.refusal(
                    record.value(), at, licence, refusal.path("slug").asText());
            context().forward(told.withKey(licence.substring(0, 2)).withValue(message));
        } catch (IOException | RuntimeException broken) {
            figures.unreadable();
            LOG.errorf(
                    "answer %s of the ledger cannot be read and is passed over: %s", told.key(), broken.getMessage());
        }
    }
}
