package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ytterby.gramcodes.gs1.CompanyPrefixes;
import io.ytterby.gramcodes.gs1.EpcUri;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a client wants the identifiers of events, {@code GS1-EPC-Format}. They are kept as they were captured; an answer translates
 * what it is asked to translate.
 */
public enum EpcFormat {
    /** Either; ours are given as they were captured. */
    NO_PREFERENCE("No_Preference"),
    /** As GS1 Digital Links; what is no GS1 key stays. */
    ALWAYS_GS1_DIGITAL_LINK("Always_GS1_Digital_Link"),
    /** As EPC URNs where one exists and the company prefix is known; the rest stays a link. */
    ALWAYS_EPC_URN("Always_EPC_URN"),
    /** Exactly as captured. */
    NEVER_TRANSLATES("Never_Translates");

    private final String header;

    EpcFormat(String header) {
        this.header = header;
    }

    /** The value of the header. */
    public String header() {
        return header;
    }

    /** Reads the header's value; empty if it is none of the four. */
    public static Optional<EpcFormat> of(String header) {
        return Arrays.stream(values())
                .filter(one -> one.header.equalsIgnoreCase(header.strip()))
                .findFirst();
    }

    /** An event as captured, with its identifiers so spelt. The given tree stays as it is. */
    public ObjectNode write(ObjectNode captured, CompanyPrefixes prefixes) {
        return switch (this) {
            case NO_PREFERENCE, NEVER_TRANSLATES -> captured;
            case ALWAYS_GS1_DIGITAL_LINK -> translated(captured, Identifiers::canonical);
            case ALWAYS_EPC_URN -> translated(captured, uri -> urn(uri, prefixes));
        };
    }

    private static String urn(String uri, CompanyPrefixes prefixes) {
        return uri.startsWith("http") ? EpcUri.toUrn(uri, prefixes).orElse(uri) : uri;
    }

    private static ObjectNode translated(ObjectNode event, UnaryOperator<String> spelt) {
        var copy = event.deepCopy();
        for (var list : new String[] {"epcList", "childEPCs", "inputEPCList", "outputEPCList"}) {
            texts(copy.get(list), spelt);
        }
        for (var list : new String[] {"quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"}) {
            copy.path(list).forEach(item -> text(item, "epcClass", spelt));
        }
        text(copy, "parentID", spelt);
        text(copy.path("readPoint"), "id", spelt);
        text(copy.path("bizLocation"), "id", spelt);
        copy.path("sourceList").forEach(item -> text(item, "source", spelt));
        copy.path("destinationList").forEach(item -> text(item, "destination", spelt));
        return copy;
    }

    private static void text(JsonNode parent, String field, UnaryOperator<String> spelt) {
        if (parent instanceof ObjectNode object && object.get(field) instanceof TextNode text) {
            object.put(field, spelt.apply(text.textValue()));
        }
    }

    private static void texts(@org.jspecify.annotations.Nullable JsonNode list, UnaryOperator<String> spelt) {
        if (list instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof TextNode text) {
                    array.set(i, TextNode.valueOf(spelt.apply(text.textValue())));
                }
            }
        }
    }
}
