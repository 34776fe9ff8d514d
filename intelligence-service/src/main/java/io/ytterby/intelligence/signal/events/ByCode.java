package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.diversion.feature.CodeWatch.Declaration;
import io.ytterby.diversion.feature.CodeWatch.Seen;
import io.ytterby.diversion.feature.CodeWatch.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to the task of a code or of a lot: that a record declares it, or that it was seen.
 *
 * @param day since 1970 on which it was told
 */
record ByCode(@Nullable Declaration declaration, @Nullable Seen seen, int day) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOT = "lot:";
    private static final String CODE = "code:";

    static String ofLot(String lot) {
        return LOT + lot;
    }

    static String ofCode(String code) {
        return CODE + code;
    }

    static Subject subject(String key) {
        return key.startsWith(LOT)
                ? new Subject(key.substring(LOT.length()), true)
                : new Subject(key.substring(CODE.length()), false);
    }

    byte[] write() {
        var message = JSON.createObjectNode().put("day", day);
        if (declaration != null)
            message.putObject("declaration")
                    .put("record", declaration.record().toString())
                    .put("country", declaration.country())
                    .put("at", declaration.at());
        if (seen != null) {
            var scan = message.putObject("seen")
                    .put("code", seen.code())
                    .put("at", seen.at().getEpochSecond())
                    .put("broken", seen.broken());
            var place = seen.place();
            if (place != null) scan.putArray("place").add(place[0]).add(place[1]);
        }
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ByCode read(byte[] message) throws IOException {
        var read = JSON.readTree(message);
        return new ByCode(
                declaration(read.path("declaration")),
                seen(read.path("seen")),
                read.path("day").asInt());
    }

    private static @Nullable Declaration declaration(JsonNode from) {
        if (!from.isObject()) return null;
        return new Declaration(
                UUID.fromString(from.path("record").asText()),
                from.path("country").asText(),
                from.path("at").asLong());
    }

    private static @Nullable Seen seen(JsonNode from) {
        if (!from.isObject()) return null;
        var place = from.path("place");
        return new Seen(
                from.path("code").asText(),
                Instant.ofEpochSecond(from.path("at").asLong()),
                place.size() == 2
                        ? new double[] {place.get(0).asDouble(), place.get(1).asDouble()}
                        : null,
                from.path("broken").asInt());
    }
}
