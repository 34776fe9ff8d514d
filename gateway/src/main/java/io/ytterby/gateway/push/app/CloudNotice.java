package io.ytterby.gateway.push.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.gateway.push.domain.Logged;
import jakarta.inject.Singleton;

/** A logged notice as the CloudEvent that is sent out: below 20 kB, with its number as {@code sequence}. */
@Singleton
public class CloudNotice {
    private static final String SOURCE = "/ytterby/gateway";

    private final ObjectMapper json;

    CloudNotice(ObjectMapper json) {
        this.json = json;
    }

    public ObjectNode of(Logged logged) {
        var notice = logged.notice();
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", notice.id().toString())
                .put("source", SOURCE)
                .put("type", notice.type())
                .put("subject", notice.subject())
                .put("time", notice.at().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:ytterby:schema:" + notice.type())
                .put("sequence", Long.toString(logged.seq()));
        try {
            event.set("data", json.readTree(notice.data()));
            return event;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(
                    "the log holds no JSON at " + logged.seq() + " of " + notice.organisation(), unreadable);
        }
    }
}
