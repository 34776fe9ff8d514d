package io.ytterby.tracking.query.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ytterby.epcis.EpcisContext;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;

/** A list of names as EPCIS 2.0 has it: {@code {"@context": …, "type": "Collection", "member": […]}}. */
final class Collection {
    private Collection() {}

    static ResponseBuilder of(List<String> members) {
        var collection = JsonNodeFactory.instance.objectNode();
        collection.put("@context", EpcisContext.OF_THE_STANDARD);
        collection.put("type", "Collection");
        var list = collection.putArray("member");
        members.forEach(list::add);
        return EventAnswers.json(collection);
    }
}
