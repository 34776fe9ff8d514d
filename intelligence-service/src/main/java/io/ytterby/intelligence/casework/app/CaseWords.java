package io.ytterby.intelligence.casework.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.Recorded;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.rest.KernelModule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events of a case as entries of its chain, and back. The words are a promise: an entry is hashed once and read for ever, so
 * they depend on no setting of the service.
 */
public final class CaseWords {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new KernelModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final Map<String, Class<?>> KINDS = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(CaseWords::kind, Function.identity()));

    private CaseWords() {}

    /** {@code HoldPlaced} is {@code HOLD_PLACED}. */
    public static String kind(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    public static Json.Obj payload(CaseEvent event) {
        try {
            return StrictJson.parseObject(JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of a case cannot be written: " + event.getClass(), e);
        }
    }

    /** @throws IllegalStateException if the entry is of no kind known here: nothing is left out in silence */
    public static Recorded read(CaseEntry entry) {
        var type = KINDS.get(entry.kind());
        if (type == null) throw new IllegalStateException("entry " + entry.n() + " is of unknown kind " + entry.kind());
        try {
            var text = new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8);
            var event = (CaseEvent) JSON.readValue(text, type);
            return new Recorded(entry.n(), entry.at(), new PersonId(entry.actor()), event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entry " + entry.n() + " cannot be read", e);
        }
    }

    /** The hash of the bytes that come with an event; null if it has none. */
    static @Nullable String content(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Filed filed -> filed.sha256();
            case CaseEvent.Exported exported -> exported.sha256();
            default -> null;
        };
    }
}
