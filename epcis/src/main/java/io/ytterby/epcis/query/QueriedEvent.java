package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * An event as a query sees it.
 *
 * @param seq its number in the store; zero where it has none
 * @param recordTime when it was recorded, whatever the event itself says
 * @param json the bare event
 * @param prefixes what the prefixes of its extensions stand for: {@code rre -> urn:ytterby:rre:}
 */
public record QueriedEvent(long seq, Instant recordTime, JsonNode json, Map<String, String> prefixes) {
    public QueriedEvent {
        prefixes = Map.copyOf(prefixes);
    }
}
