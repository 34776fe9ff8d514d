package io.ytterby.inspection.evidence.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.credentials.json.Json;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/**
 * What happened, as JSON that hashes alike everywhere: whole numbers stay numbers, decimals become texts, absent members
 * are left out.
 */
@Singleton
class Payloads {
    private static final long SAFE = 1L << 53;

    private final ObjectMapper mapper;

    Payloads(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param detail anything that Jackson writes as an object */
    Json.Obj of(Object detail) {
        if (json(mapper.valueToTree(detail)) instanceof Json.Obj object) return object;
        throw new IllegalArgumentException("what is told of a case must be an object: " + detail.getClass());
    }

    private static Json json(JsonNode node) {
        if (node.isObject()) return object(node);
        if (node.isArray()) {
            var items = new ArrayList<Json>();
            node.forEach(item -> items.add(json(item)));
            return new Json.Arr(items);
        }
        if (node.isBoolean()) return new Json.Bool(node.booleanValue());
        if (node.isNull()) return new Json.Null();
        if (node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= SAFE)
            return Json.of(node.longValue());
        return new Json.Text(node.isNumber() ? node.decimalValue().toPlainString() : node.asText());
    }

    private static Json.Obj object(JsonNode node) {
        var members = new LinkedHashMap<String, Json>();
        node.properties().forEach(member -> {
            if (!member.getValue().isNull()) members.put(member.getKey(), json(member.getValue()));
        });
        return new Json.Obj(members);
    }
}
