package io.ytterby.gateway.duty.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.RuleBook;
import io.ytterby.kit.rest.KernelModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the rules of this build. A new version is a new file and a line in index.txt; none is ever edited. */
public final class RuleReader {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new KernelModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private RuleReader() {}

    /** @throws IllegalStateException if a file is missing; IllegalArgumentException if one says what cannot be */
    public static RuleBook rules() {
        var index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        return new RuleBook(index.lines()
                .map(file -> read("rules/" + file, new TypeReference<DutyRules>() {}))
                .toList());
    }

    static <T> T read(String file, TypeReference<T> type) {
        try {
            return MAPPER.readValue(bytes(file), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("duty/" + file + " cannot be read", unreadable);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = RuleReader.class.getResourceAsStream("/duty/" + file)) {
            if (in == null) throw new IllegalStateException("duty/" + file + " is not in this build");
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("duty/" + file + " cannot be read", unreadable);
        }
    }
}
