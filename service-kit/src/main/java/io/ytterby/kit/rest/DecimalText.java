package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimals: written as a text without an exponent; read from one, or from a JSON number, digit by digit. */
final class DecimalText {
    /** More digits than any share, mass or price has; and few enough that {@code 1e999999999} costs nothing. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

    private DecimalText() {}

    static final class Writer extends StdScalarSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }

    static final class Reader extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var token = json.currentToken();
            var readable = token == JsonToken.VALUE_STRING
                    || token == JsonToken.VALUE_NUMBER_INT
                    || token == JsonToken.VALUE_NUMBER_FLOAT;
            var text = json.getText();
            if (!readable || !SHAPE.matcher(text).matches() || new BigDecimal(text).precision() > MOST_DIGITS)
                throw InvalidFormatException.from(
                        json,
                        "must be a decimal number as a text such as \"12.5\", of at most " + MOST_DIGITS
                                + " digits and without an exponent.",
                        text,
                        BigDecimal.class);
            return new BigDecimal(text);
        }
    }
}
