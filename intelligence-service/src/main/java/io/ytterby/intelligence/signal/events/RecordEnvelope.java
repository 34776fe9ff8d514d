package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecordJson;
import java.io.IOException;

/** The record in a CloudEvent, read in one pass over its bytes. It was checked when it was taken, so nothing is checked twice. */
final class RecordEnvelope {
    private static final JsonFactory JSON = new JsonFactory();

    private RecordEnvelope() {}

    /** @throws IOException if it is no CloudEvent in structured JSON */
    static Reading read(byte[] event) throws IOException {
        try (var parser = JSON.createParser(event)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) throw new IOException("it is no JSON object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean data = parser.currentName().equals("data");
                if (parser.nextToken() == JsonToken.START_OBJECT && data) return TradeRecordJson.read(parser);
                parser.skipChildren();
            }
        }
        throw new IOException("it has no data");
    }
}
