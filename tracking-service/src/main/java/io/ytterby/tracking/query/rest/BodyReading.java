package io.ytterby.tracking.query.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import org.jspecify.annotations.Nullable;

/** Bodies whose numbers keep every digit: read here, not by the platform's mapper. What is wrong is named by pointer. */
final class BodyReading {
    private static final int LONGEST_TEXT = 2_000;

    private BodyReading() {}

    static ObjectNode object(EpcisJson json, @Nullable String body) {
        try {
            if (body != null && json.read(body) instanceof ObjectNode object) return object;
        } catch (IllegalStateException noJson) {
            throw invalid("", "The body is no JSON.");
        }
        throw invalid("", "The body must be a JSON object.");
    }

    static String text(ObjectNode object, String member) {
        var text = optionalText(object, member);
        if (text == null) throw invalid("/" + member, "must be a text.");
        return text;
    }

    static @Nullable String optionalText(ObjectNode object, String member) {
        JsonNode value = object.path(member);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isTextual() || value.asText().length() > LONGEST_TEXT)
            throw invalid("/" + member, "must be a text of at most 2000 characters.");
        return value.asText();
    }

    static boolean flag(ObjectNode object, String member) {
        JsonNode value = object.path(member);
        if (value.isMissingNode() || value.isNull()) return false;
        if (!value.isBoolean()) throw invalid("/" + member, "must be true or false.");
        return value.booleanValue();
    }

    static RuntimeException invalid(String pointer, String reason) {
        return EpcisProblem.of(EpcisProblem.Type.VALIDATION, (pointer + " " + reason).strip())
                .with("pointer", pointer)
                .asException();
    }
}
