package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;

/** JSON of the platform: the kernel's ids as plain texts, decimals as texts without an exponent, no text that cannot be stored. */
public final class KernelModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public KernelModule() {
        super("ytterby-kernel");
        KernelTypes.READERS.forEach(this::addText);
        addText(UUID.class, KernelTypes::uuid);
        addText(String.class, KernelModule::storable);
        addSerializer(BigDecimal.class, new DecimalText.Writer());
        addDeserializer(BigDecimal.class, new DecimalText.Reader());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the table pairs each type with its own reader
    private void addText(Class<?> type, Function<String, ?> read) {
        addDeserializer((Class) type, new TextReader(type, read));
        if (KernelTypes.READERS.containsKey(type)) addSerializer((Class) type, ToStringSerializer.instance);
    }

    /** PostgreSQL stores neither NUL nor half a surrogate pair. */
    private static String storable(String text) {
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE))
            throw new IllegalArgumentException("has a character that cannot be stored: NUL, or half a surrogate pair.");
        return text;
    }

    /** A JSON text and nothing else: no number, no object. */
    private static final class TextReader extends StdScalarDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, ?> read;

        TextReader(Class<?> type, Function<String, ?> read) {
            super(type);
            this.read = read;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING)
                throw InvalidFormatException.from(json, "must be a text.", json.getText(), handledType());
            var text = json.getText();
            try {
                return read.apply(text);
            } catch (IllegalArgumentException refused) {
                throw InvalidFormatException.from(json, refused.getMessage(), text, handledType());
            }
        }
    }
}
