package io.ytterby.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.contracts.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What licensing would tell of a licence: the contract's example under other numbers. */
public final class LicenceEvents {
    public static final String TOPIC = Topic.LICENSING_LICENCE.topicName();

    private static final String EXAMPLE = "/contracts/events/licensing/licence/v1.example.json";

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode example;

    public LicenceEvents() throws IOException {
        try (InputStream in = Topic.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) throw new IOException("not on the class path: " + EXAMPLE);
            this.example = (ObjectNode) json.readTree(in);
            this.example.putArray("grounds");
        }
    }

    /**
     * A state record, whole.
     *
     * @param seers organisations that may see how it stands, in place of those of the example; empty for those
     */
    public String record(String number, long version, String status, List<String> seers) {
        var data = example.deepCopy()
                .put("aggregateVersion", version)
                .put("licenceNumber", number)
                .put("status", status);
        if (!seers.isEmpty()) {
            var visible = data.putArray("visibleTo");
            for (var organisation : seers)
                visible.addObject().put("org", organisation).put("scope", "status");
        }
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/ytterby/licensing")
                .put("type", TOPIC + "-changed.v1")
                .put("subject", number)
                .put("time", Instant.now().truncatedTo(ChronoUnit.MICROS).toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:ytterby:schema:" + TOPIC + ".v1");
        event.set("data", data);
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }
}
