package io.ytterby.licensing.organisation.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.licensing.organisation.domain.Identifier;
import java.util.List;

/** Identifiers as a column of JSON. */
final class Identifiers {
    private Identifiers() {}

    static String written(ObjectMapper json, List<Identifier> identifiers) {
        try {
            return json.writeValueAsString(identifiers);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("identifiers cannot be written as JSON", never);
        }
    }

    static List<Identifier> read(ObjectMapper json, String written) {
        try {
            return json.readValue(written, new TypeReference<List<Identifier>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a column of identifiers holds none", broken);
        }
    }
}
