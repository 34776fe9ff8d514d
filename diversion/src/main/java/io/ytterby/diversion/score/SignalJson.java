package io.ytterby.diversion.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A signal as JSON: the schema {@code intelligence.signal.v1}. */
public final class SignalJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SignalJson() {}

    public static byte[] write(Signal signal) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("record", signal.record());
            out.writeStringField("at", signal.at().toString());
            out.writeNumberField("score", rounded(signal.score(), 1e6));
            out.writeStringField("version", signal.version());
            out.writeArrayFieldStart("reasons");
            for (var reason : signal.reasons()) reason(out, reason);
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // bytes in memory do not fail
        }
        return bytes.toByteArray();
    }

    private static void reason(JsonGenerator out, Reason reason) throws IOException {
        out.writeStartObject();
        out.writeStringField("feature", reason.feature().name());
        out.writeNumberField("contribution", rounded(reason.contribution(), 1e4));
        number(out, "value", rounded(reason.value(), 1e6));
        number(out, "expected", rounded(reason.expected(), 1e6));
        number(out, "p", reason.p());
        number(out, "z", rounded(reason.z(), 1e3));
        out.writeStringField("says", reason.says());
        out.writeEndObject();
    }

    /** What there is not, is left out. */
    private static void number(JsonGenerator out, String name, double number) throws IOException {
        if (Double.isFinite(number)) out.writeNumberField(name, number);
    }

    private static double rounded(double number, double parts) {
        return Double.isFinite(number) ? Math.rint(number * parts) / parts : number;
    }
}
