package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.score.Assessor.Assessed;
import io.ytterby.diversion.score.Reason;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** A signal as it lies on its topic: a CloudEvent, schema {@code intelligence.signal.v1}. Its id is made of the record: one of each. */
final class SignalEvent {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper TREES = new ObjectMapper();
    static final int MOST_REASONS = 24;
    /** "signal" in ASCII. */
    private static final long SIGNAL = 0x7369_676e_616cL << 16;

    private static final int LONGEST = 500;

    private SignalEvent() {}

    /** The signals of one trade stay in order. */
    static String key(TradeRecord record) {
        return record.from() + "-" + record.hs6();
    }

    /** The same, of a signal that was written. */
    static String key(byte[] signal) throws IOException {
        var subject = TREES.readTree(signal).path("data").path("subject");
        return subject.path("from").asText() + "-" + subject.path("hs6").asText();
    }

    static byte[] write(TradeRecord record, RecordId id, Assessed assessed, boolean late) {
        var bytes = new ByteArrayOutputStream(1_024);
        var signal = assessed.signal();
        try (var out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("specversion", "1.0");
            out.writeStringField("id", eventId(id.value()).toString());
            out.writeStringField("source", "/ytterby/intelligence");
            out.writeStringField("type", "intelligence.record-judged.v1");
            out.writeStringField("subject", id.toString());
            out.writeStringField("time", signal.at().toString());
            out.writeStringField("datacontenttype", "application/json");
            out.writeStringField("dataschema", "urn:ytterby:schema:intelligence.signal.v1");
            out.writeObjectFieldStart("data");
            out.writeStringField("record", id.toString());
            out.writeStringField("at", signal.at().toString());
            out.writeNumberField("score", rounded(signal.score(), 1e6));
            out.writeStringField("version", signal.version());
            out.writeBooleanField("late", late);
            subject(out, record);
            out.writeNumberField("surgeP", surgeP(assessed));
            out.writeArrayFieldStart("reasons");
            for (var reason : signal.reasons()
                    .subList(0, Math.min(MOST_REASONS, signal.reasons().size()))) reason(out, reason);
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // bytes in memory do not fail
        }
        return bytes.toByteArray();
    }

    /** Made of the record's own name, which is a hash already: the same bits turned, so that it is another's. */
    private static UUID eventId(UUID record) {
        return new UUID(
                ((record.getMostSignificantBits() ^ SIGNAL) & ~0xf000L) | 0x8000L, record.getLeastSignificantBits());
    }

    private static void subject(JsonGenerator out, TradeRecord record) throws IOException {
        out.writeObjectFieldStart("subject");
        out.writeStringField("from", record.from());
        out.writeStringField("to", record.to());
        out.writeStringField("hs6", record.hs6());
        out.writeStringField("shipper", record.shipper().name());
        out.writeStringField("consignee", record.consignee().name());
        out.writeEndObject();
    }

    /** The rarer of what the parties and the route show; 1 where neither grows. */
    private static double surgeP(Assessed assessed) {
        double least = 1;
        for (var input : new Input[] {Input.SURGE_OF_PAIR, Input.SURGE_OF_ROUTE}) {
            var finding = assessed.findings().of(input);
            if (finding != null && finding.p() < least) least = Math.max(0, finding.p());
        }
        return least;
    }

    private static void reason(JsonGenerator out, Reason reason) throws IOException {
        out.writeStartObject();
        out.writeStringField("feature", reason.feature().name());
        out.writeNumberField("contribution", rounded(reason.contribution(), 1e4));
        number(out, "value", rounded(reason.value(), 1e6));
        number(out, "expected", rounded(reason.expected(), 1e6));
        number(out, "p", reason.p());
        number(out, "z", rounded(reason.z(), 1e3));
        out.writeStringField("says", cut(reason.says()));
        out.writeEndObject();
    }

    /** What there is not, is left out. */
    private static void number(JsonGenerator out, String name, double number) throws IOException {
        if (Double.isFinite(number)) out.writeNumberField(name, number);
    }

    static String cut(String says) {
        return says.length() <= LONGEST ? says : says.substring(0, LONGEST);
    }

    static double rounded(double number, double parts) {
        return Double.isFinite(number) ? Math.rint(number * parts) / parts : number;
    }
}
