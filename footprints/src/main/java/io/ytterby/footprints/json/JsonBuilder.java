package io.ytterby.footprints.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts an object together, field by field. Decimals become strings: another program's floating point never sees them. */
public final class JsonBuilder {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    public JsonBuilder put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    public JsonBuilder put(String name, String value) {
        return put(name, new Json.Text(value));
    }

    public JsonBuilder put(String name, BigDecimal value) {
        return put(name, value.toPlainString());
    }

    public JsonBuilder put(String name, boolean value) {
        return put(name, new Json.Bool(value));
    }

    public JsonBuilder put(String name, List<? extends Json> items) {
        return put(name, new Json.Arr(List.copyOf(items)));
    }

    public Json.Obj build() {
        return new Json.Obj(fields);
    }
}
