package io.ytterby.gateway.webhook.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.gateway.push.app.CloudNotice;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.webhook.domain.MessageKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Messages as CloudEvents 1.0 in JSON, below 20 kB: the log takes no notice that is larger. */
@Singleton
class Envelope {
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";
    static final String CHALLENGE = "ytterby.webhook.challenge.v1";
    static final String PING = "ytterby.webhook.ping.v1";
    static final String EVENTS_GONE = "ytterby.webhook.events-gone.v1";

    private static final String SOURCE = "/ytterby/gateway";

    private final ObjectMapper json;
    private final CloudNotice notices;

    Envelope(ObjectMapper json, CloudNotice notices) {
        this.json = json;
        this.notices = notices;
    }

    /** An event, in the same words as on a stream. */
    Message event(Logged logged) {
        var notice = logged.notice();
        return new Message(
                UUID.randomUUID(),
                MessageKind.EVENT,
                notice.subject(),
                notice.id().toString(),
                logged.seq(),
                notice.type(),
                text(notices.of(logged)));
    }

    /** A message of ours about the webhook itself. */
    Message own(MessageKind kind, UUID webhook, String type, Instant at, Map<String, Object> data) {
        var id = UUID.randomUUID();
        var subject = "webhook/" + webhook;
        var body = head(id.toString(), type, subject, at);
        body.set("data", json.valueToTree(data));
        return new Message(id, kind, subject, id.toString(), null, type, text(body));
    }

    private ObjectNode head(String id, String type, String subject, Instant at) {
        return json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", SOURCE)
                .put("type", type)
                .put("subject", subject)
                .put("time", at.toString())
                .put("datacontenttype", "application/json");
    }

    private String text(ObjectNode body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
