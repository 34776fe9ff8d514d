package io.ytterby.licensing.controllist.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.ytterby.licensing.controllist.domain.Measured;
import java.io.IOException;
import java.util.Iterator;

/** A measured number in JSON: {@code "0.12"}, {@code 0.12}, {@code "0.12±0.03"} or {@code {"value":"0.12","u":"0.03"}}. */
final class MeasuredText {
    private static final int LONGEST = 90;

    private MeasuredText() {}

    static final class Writer extends StdSerializer<Measured> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Measured.class);
        }

        @Override
        public void serialize(Measured value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }

    static final class Reader extends StdDeserializer<Measured> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Measured.class);
        }

        @Override
        public Measured deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var token = json.currentToken();
            var text = token == JsonToken.START_OBJECT ? parts(json, context) : scalar(json, token);
            try {
                if (text.length() > LONGEST) throw new IllegalArgumentException("has too many digits.");
                return Measured.parse(text);
            } catch (IllegalArgumentException refused) {
                throw InvalidFormatException.from(json, refused.getMessage(), text, Measured.class);
            }
        }

        private static String scalar(JsonParser json, JsonToken token) throws IOException {
            if (token == JsonToken.VALUE_STRING
                    || token == JsonToken.VALUE_NUMBER_INT
                    || token == JsonToken.VALUE_NUMBER_FLOAT) return json.getText();
            throw InvalidFormatException.from(
                    json, "must be a decimal as a text, or an object of value and u.", token.name(), Measured.class);
        }

        private static String parts(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(json); // not the parser's own: that one demands the end of the body
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                var name = names.next();
                if (!name.equals("value") && !name.equals("u") && !name.equals("uncertainty"))
                    throw InvalidFormatException.from(
                            json, "takes value and u only, not " + name + ".", name, Measured.class);
            }
            var uncertainty = node.has("u") ? node.path("u") : node.path("uncertainty");
            var value = node.path("value").asText("");
            return uncertainty.isMissingNode() ? value : value + "±" + uncertainty.asText("");
        }
    }
}
