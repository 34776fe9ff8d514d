package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;

/** Writes the CBV values of an event in one of their spellings. */
public final class CbvForm {
    /** Which spelling: JSON has bare words; XML has URNs, or Web URIs if asked for. */
    public enum Spelling {
        BARE_WORD,
        WEB_URI,
        URN
    }

    private CbvForm() {}

    /** The event with its CBV values as bare words: the given tree, changed. */
    static ObjectNode bareWords(ObjectNode event) {
        return write(event, Spelling.BARE_WORD);
    }

    /** The event with its CBV values so spelt: the given tree, changed. */
    public static ObjectNode write(ObjectNode event, Spelling spelling) {
        text(event, "bizStep", in(CbvTerm.BIZ_STEP, spelling));
        text(event, "disposition", in(CbvTerm.DISPOSITION, spelling));
        if (event.get("persistentDisposition") instanceof ObjectNode lasting) {
            texts(lasting.get("set"), in(CbvTerm.DISPOSITION, spelling));
            texts(lasting.get("unset"), in(CbvTerm.DISPOSITION, spelling));
        }
        if (event.get("errorDeclaration") instanceof ObjectNode error) {
            text(error, "reason", in(CbvTerm.ERROR_REASON, spelling));
        }
        types(event.get("bizTransactionList"), CbvTerm.BIZ_TRANSACTION_TYPE, spelling);
        types(event.get("sourceList"), CbvTerm.SOURCE_DESTINATION_TYPE, spelling);
        types(event.get("destinationList"), CbvTerm.SOURCE_DESTINATION_TYPE, spelling);
        if (event.get("sensorElementList") instanceof ArrayNode sensors) {
            sensors.forEach(element -> element.path("sensorReport").forEach(report -> sensor(report, spelling)));
        }
        return event;
    }

    private static void sensor(JsonNode report, Spelling spelling) {
        if (report instanceof ObjectNode fields) {
            text(fields, "type", in(CbvTerm.MEASUREMENT, spelling));
            text(fields, "exception", in(CbvTerm.ALERT, spelling));
            text(fields, "component", in(CbvTerm.COMPONENT, spelling));
        }
    }

    private static void types(@org.jspecify.annotations.Nullable JsonNode list, CbvTerm term, Spelling spelling) {
        if (list instanceof ArrayNode items) {
            for (var item : items) {
                if (item instanceof ObjectNode fields) {
                    text(fields, "type", in(term, spelling));
                }
            }
        }
    }

    private static UnaryOperator<String> in(CbvTerm term, Spelling spelling) {
        return switch (spelling) {
            case BARE_WORD -> term::bare;
            case WEB_URI -> value -> term.uri(term.bare(value));
            case URN -> value -> term.urn(term.bare(value));
        };
    }

    private static void text(ObjectNode parent, String field, UnaryOperator<String> spelt) {
        if (parent.get(field) instanceof TextNode text) {
            var after = spelt.apply(text.textValue());
            if (!after.equals(text.textValue())) {
                parent.put(field, after);
            }
        }
    }

    private static void texts(@org.jspecify.annotations.Nullable JsonNode list, UnaryOperator<String> spelt) {
        if (list instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof TextNode text) {
                    items.set(i, TextNode.valueOf(spelt.apply(text.textValue())));
                }
            }
        }
    }
}
