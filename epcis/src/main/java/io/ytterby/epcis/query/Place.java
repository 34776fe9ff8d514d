package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** Where in an event an extension's field may stand: the middle word of a parameter, {@code EQ_ILMD_ex:grade}. */
public enum Place {
    EVENT("") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return Stream.of(event);
        }
    },
    ILMD("ILMD") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return object(event, "ilmd");
        }
    },
    ERROR_DECLARATION("ERROR_DECLARATION") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return object(event, "errorDeclaration");
        }
    },
    SENSOR_ELEMENT("SENSORELEMENT") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return EventFields.sensorElements(event);
        }
    },
    SENSOR_METADATA("SENSORMETADATA") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return EventFields.sensorMetadata(event);
        }
    },
    SENSOR_REPORT("SENSORREPORT") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return EventFields.sensorReports(event);
        }
    },
    READ_POINT("readPoint") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return object(event, "readPoint");
        }
    },
    BIZ_LOCATION("bizLocation") {
        @Override
        Stream<JsonNode> in(JsonNode event) {
            return object(event, "bizLocation");
        }
    };

    private final String word;

    Place(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The objects whose fields may be extensions. */
    abstract Stream<JsonNode> in(JsonNode event);

    /** A field of an extension, and what it holds. */
    record Field(String name, JsonNode value) {}

    /** Its extensions' fields. All names with a colon are, and in ILMD and inside of extensions any other too. */
    Stream<Field> fields(JsonNode event, boolean inner) {
        var outer = in(event).flatMap(Place::fieldsOf).filter(field -> this == ILMD || isExtension(field.name()));
        return inner ? outer.flatMap(field -> below(field.value())) : outer;
    }

    private static Stream<Field> below(JsonNode value) {
        if (value.isArray()) return Scalars.elements(value).flatMap(Place::below);
        return fieldsOf(value).flatMap(field -> Stream.concat(Stream.of(field), below(field.value())));
    }

    private static Stream<Field> fieldsOf(JsonNode object) {
        return object.properties().stream()
                .filter(field -> !field.getKey().startsWith("@"))
                .map(field -> new Field(field.getKey(), field.getValue()));
    }

    private static boolean isExtension(String name) {
        return name.indexOf(':') > 0;
    }

    private static Stream<JsonNode> object(JsonNode event, String field) {
        var object = event.path(field);
        return object.isObject() ? Stream.of(object) : Stream.empty();
    }

    /** {@code ex:grade} as {@code https://ns.example.com/grade}, where the prefix is known. */
    static String expanded(String name, Map<String, String> prefixes) {
        int colon = name.indexOf(':');
        var namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
        return namespace == null ? name : namespace + name.substring(colon + 1);
    }
}
