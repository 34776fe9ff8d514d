package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ytterby.gramcodes.gs1.CompanyPrefixes;
import io.ytterby.gramcodes.gs1.EpcUri;
import io.ytterby.tracking.query.domain.EpcForm;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes an event's identifiers as the header {@code GS1-EPC-Format} wants them. What has no such form stays as it is. */
public final class EpcTranslation {
    private static final List<String> LISTS = List.of("epcList", "childEPCs", "inputEPCList", "outputEPCList");
    private static final List<String> QUANTITIES =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");

    private EpcTranslation() {}

    /** Changes the event itself. */
    static void apply(ObjectNode event, EpcForm form) {
        switch (form) {
            case DIGITAL_LINK -> each(event, EpcTranslation::link);
            case URN -> each(event, EpcTranslation::urn);
            case AS_CAPTURED -> {}
        }
    }

    /** One identifier in that form. */
    public static String text(String uri, EpcForm form) {
        return switch (form) {
            case DIGITAL_LINK -> link(uri);
            case URN -> urn(uri);
            case AS_CAPTURED -> uri;
        };
    }

    private static String link(String uri) {
        return uri.startsWith("urn:epc:") ? EpcUri.toDigitalLink(uri).orElse(uri) : uri;
    }

    private static String urn(String uri) {
        return uri.startsWith("http") ? EpcUri.toUrn(uri, CompanyPrefixes.KNOWN).orElse(uri) : uri;
    }

    private static void each(ObjectNode event, UnaryOperator<String> change) {
        for (var list : LISTS) if (event.get(list) instanceof ArrayNode epcs) list(epcs, change);
        for (var list : QUANTITIES) for (var quantity : event.path(list)) member(quantity, "epcClass", change);
        member(event, "parentID", change);
        member(event.path("readPoint"), "id", change);
        member(event.path("bizLocation"), "id", change);
        for (var source : event.path("sourceList")) member(source, "source", change);
        for (var destination : event.path("destinationList")) member(destination, "destination", change);
    }

    private static void list(ArrayNode epcs, UnaryOperator<String> change) {
        for (int i = 0; i < epcs.size(); i++)
            epcs.set(i, new TextNode(change.apply(epcs.get(i).asText())));
    }

    private static void member(JsonNode object, String name, UnaryOperator<String> change) {
        if (object instanceof ObjectNode here && here.path(name).isTextual())
            here.put(name, change.apply(here.path(name).asText()));
    }
}
