package io.ytterby.credentials.vc;

import io.ytterby.credentials.schema.JsonSchema;
import java.util.EnumMap;
import java.util.Map;

/** The schemas of all types, read when the first is asked for. */
final class Schemas {
    private static final Map<CredentialType, JsonSchema> ALL = read();

    private Schemas() {}

    static JsonSchema of(CredentialType type) {
        var schema = ALL.get(type);
        if (schema == null) throw new IllegalStateException("no schema of " + type);
        return schema;
    }

    private static Map<CredentialType, JsonSchema> read() {
        var all = new EnumMap<CredentialType, JsonSchema>(CredentialType.class);
        for (var type : CredentialType.values()) all.put(type, JsonSchema.shipped(type.type() + ".schema.json"));
        return all;
    }
}
