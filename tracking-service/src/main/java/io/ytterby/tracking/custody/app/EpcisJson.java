package io.ytterby.tracking.custody.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * JSON as EPCIS has it, where a quantity is a number; the platform's own mapper writes decimals as texts. A number keeps
 * every digit on its way in and out.
 */
@ApplicationScoped
public class EpcisJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    ObjectNode tree(Map<String, Object> values) {
        return mapper.valueToTree(values);
    }

    /** An object to be filled. */
    public ObjectNode empty() {
        return mapper.createObjectNode();
    }

    /** A stored event as the one event of an {@code EPCISDocument}. */
    public JsonNode document(CustodyLog.Entry entry) {
        var document = mapper.createObjectNode();
        document.set("@context", read(entry.context()));
        document.put("type", "EPCISDocument");
        document.put("schemaVersion", "2.0");
        document.put("creationDate", entry.recordTime().toString());
        document.putObject("epcisBody").putArray("eventList").add(read(entry.doc()));
        return document;
    }

    /** Stored JSON as JSON again. */
    public JsonNode read(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what was stored is no JSON", broken);
        }
    }
}
