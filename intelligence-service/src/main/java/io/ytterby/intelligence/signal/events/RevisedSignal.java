package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.diversion.feature.FeatureName;
import io.ytterby.diversion.score.Reason;
import io.ytterby.diversion.score.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;

/** The event of a signal once more, with what came to light since. Its id is made of the record and of all that is known by now. */
final class RevisedSignal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RevisedSignal() {}

    /** @throws IOException if what was kept is no signal */
    static byte[] of(byte[] before, Revision revision, Instant at) throws IOException {
        var event = (ObjectNode) JSON.readTree(before);
        var data = (ObjectNode) event.path("data");
        var words = "signal\n" + data.path("record").asText() + '\n'
                + Arrays.toString(revision.next().strengths());
        event.put(
                "id",
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString());
        event.put("type", "intelligence.record-revised.v1").put("time", at.toString());
        data.put("at", at.toString()).put("score", SignalEvent.rounded(revision.score(), 1e6));
        var reasons = new ArrayList<Reason>();
        for (var one : data.path("reasons")) reasons.add(reason(one));
        var written = data.putArray("reasons");
        revision.into(reasons).stream().limit(SignalEvent.MOST_REASONS).forEach(one -> write(one, written.addObject()));
        return JSON.writeValueAsBytes(event);
    }

    private static Reason reason(JsonNode from) {
        return new Reason(
                FeatureName.valueOf(from.path("feature").asText()),
                from.path("contribution").asDouble(),
                from.path("value").asDouble(Double.NaN),
                from.path("expected").asDouble(Double.NaN),
                from.path("p").asDouble(Double.NaN),
                from.path("z").asDouble(Double.NaN),
                from.path("says").asText());
    }

    private static void write(Reason reason, ObjectNode into) {
        into.put("feature", reason.feature().name())
                .put("contribution", SignalEvent.rounded(reason.contribution(), 1e4));
        number(into, "value", SignalEvent.rounded(reason.value(), 1e6));
        number(into, "expected", SignalEvent.rounded(reason.expected(), 1e6));
        number(into, "p", reason.p());
        number(into, "z", SignalEvent.rounded(reason.z(), 1e3));
        into.put("says", SignalEvent.cut(reason.says()));
    }

    private static void number(ObjectNode into, String name, double number) {
        if (Double.isFinite(number)) into.put(name, number);
    }
}
