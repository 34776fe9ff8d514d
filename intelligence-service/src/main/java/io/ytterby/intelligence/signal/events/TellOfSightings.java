package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.diversion.feature.CodeWatch.Seen;
import io.ytterby.diversion.feature.Rules;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends each sighting to the task of its code, and to that of the lot that the code belongs to. */
final class TellOfSightings extends ContextualProcessor<String, byte[], String, byte[]> {
    private static final Logger LOG = Logger.getLogger(TellOfSightings.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_CODE = 40;
    private static final long DAY = 86_400;

    private final FlowFigures figures;

    TellOfSightings(FlowFigures figures) {
        this.figures = figures;
    }

    @Override
    public void process(Record<String, byte[]> told) {
        try {
            var data = JSON.readTree(told.value()).path("data");
            var code = data.path("code").asText();
            // What does not read as a code says nothing of any goods.
            if (data.path("verdict").asText().equals("malformed") || code.isEmpty() || code.length() > LONGEST_CODE)
                return;
            var message = new ByCode(null, seen(data, code), day(data)).write();
            context().forward(told.withKey(ByCode.ofCode(code)).withValue(message));
            var lot = data.path("lotId").asText("");
            if (!lot.isEmpty())
                context().forward(told.withKey(ByCode.ofLot(lot)).withValue(message));
        } catch (IOException | RuntimeException broken) {
            figures.unreadable();
            LOG.errorf("sighting %s cannot be read and is passed over: %s", told.key(), broken.getMessage());
        }
    }

    private static Seen seen(JsonNode data, String code) {
        var rules = new ArrayList<String>();
        data.path("rules").forEach(rule -> rules.add(rule.asText()));
        return new Seen(code, Instant.parse(data.path("at").asText()), place(data.path("position")), Rules.of(rules));
    }

    private static double @Nullable [] place(JsonNode position) {
        if (!position.path("latitude").isNumber() || !position.path("longitude").isNumber()) return null;
        return new double[] {
            position.path("latitude").asDouble(), position.path("longitude").asDouble()
        };
    }

    private static int day(JsonNode data) {
        return Math.toIntExact(
                Math.floorDiv(Instant.parse(data.path("recordedAt").asText()).getEpochSecond(), DAY));
    }
}
