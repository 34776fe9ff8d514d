package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonBuilder;
import java.math.BigDecimal;

/** What the engine says to a case, in the shape in which the case expects it. */
final class Answer {
    private final JsonBuilder fields = new JsonBuilder();

    /** To six decimals, half up. */
    Answer number(String name, BigDecimal value) {
        fields.put(name, Decimals.shown(value).toPlainString());
        return this;
    }

    Answer text(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Answer yes(String name, boolean value) {
        fields.put(name, value);
        return this;
    }

    Answer put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    Answer put(String name, Answer value) {
        return put(name, value.json());
    }

    Json.Obj json() {
        return fields.build();
    }
}
