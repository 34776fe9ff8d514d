package io.ytterby.certification.exchange.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.data.Pact3Writer;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of PACT 3, as CloudEvents 1.0 in structured JSON. */
@Singleton
public class PactEvents {
    public static final String CREATED = "org.wbcsd.pact.ProductFootprint.RequestCreatedEvent.3";
    public static final String FULFILLED = "org.wbcsd.pact.ProductFootprint.RequestFulfilledEvent.3";
    public static final String REJECTED = "org.wbcsd.pact.ProductFootprint.RequestRejectedEvent.3";
    public static final String PUBLISHED = "org.wbcsd.pact.ProductFootprint.PublishedEvent.3";

    private final ExchangeConfig config;

    PactEvents(ExchangeConfig config) {
        this.config = config;
    }

    Message published(OrganisationId to, UUID footprint, Instant at) {
        var data = PactJson.object();
        data.putArray("pfIds").add(footprint.toString());
        return message(UUID.randomUUID(), to, PUBLISHED, data, null, at);
    }

    Message fulfilled(OrganisationId to, String requestEvent, List<ProductFootprint> footprints, Instant at) {
        var data = PactJson.object().put("requestEventId", requestEvent);
        var pfs = data.putArray("pfs");
        footprints.forEach(footprint -> pfs.add(Pact3Writer.write(footprint)));
        return message(UUID.randomUUID(), to, FULFILLED, data, null, at);
    }

    Message rejected(OrganisationId to, String requestEvent, String code, String words, Instant at) {
        var data = PactJson.object().put("requestEventId", requestEvent);
        data.putObject("error").put("code", code).put("message", words);
        return message(UUID.randomUUID(), to, REJECTED, data, null, at);
    }

    /** The event's id is the ask's. */
    Message created(Ask ask, String comment, Instant at) {
        var data = PactJson.object();
        var asked = ask.criteria();
        texts(data, "productId", asked.productIds());
        texts(data, "companyId", asked.companyIds());
        texts(data, "geography", asked.geography());
        texts(data, "classification", asked.classifications());
        instant(data, "validOn", asked.validOn());
        instant(data, "validAfter", asked.validAfter());
        instant(data, "validBefore", asked.validBefore());
        if (!asked.status().isEmpty()) data.put("status", asked.status().getFirst());
        if (!comment.isEmpty()) data.put("comment", comment);
        return message(ask.id(), ask.partner(), CREATED, data, ask.asker(), at);
    }

    private Message message(
            UUID id, OrganisationId to, String type, ObjectNode data, @Nullable OrganisationId concerns, Instant at) {
        var event = PactJson.object()
                .put("specversion", "1.0")
                .put("type", type)
                .put("id", id.toString())
                .put("source", config.source())
                .put("time", at.toString());
        event.set("data", data);
        return Message.event(id, to, type, PactJson.text(event), concerns, at);
    }

    private static void texts(ObjectNode out, String name, List<String> texts) {
        if (!texts.isEmpty()) texts.forEach(out.putArray(name)::add);
    }

    private static void instant(ObjectNode out, String name, @Nullable Instant at) {
        if (at != null) out.put(name, at.toString());
    }
}
