package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/** The data of a CloudEvent, cut out of its bytes: the engine reads it itself, and nothing is read twice into objects. */
final class RecordEnvelope {
    private static final JsonFactory JSON = new JsonFactory();

    private RecordEnvelope() {}

    /** @throws IOException if it is no CloudEvent in structured JSON */
    static byte[] data(byte[] event) throws IOException {
        try (var parser = JSON.createParser(event)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) throw new IOException("it is no JSON object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean data = parser.currentName().equals("data");
                if (parser.nextToken() == JsonToken.START_OBJECT && data) {
                    int from = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    int to = (int) parser.currentLocation().getByteOffset();
                    return Arrays.copyOfRange(event, from, to);
                }
                parser.skipChildren();
            }
        }
        throw new IOException("it has no data");
    }
}
