package io.ytterby.certification.scheme.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.certification.scheme.domain.Schemes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the schemes of this build. A new version is a new file and a line in index.txt; none is ever edited. */
public final class SchemeReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private SchemeReader() {}

    /** @throws IllegalStateException if a file is missing; IllegalArgumentException if one says what cannot be */
    public static Schemes schemes() {
        var index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        return new Schemes(index.lines().map(SchemeReader::scheme).toList());
    }

    private static Scheme scheme(String file) {
        try {
            return MAPPER.readValue(bytes(file), Scheme.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("schemes/" + file + " cannot be read", unreadable);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = SchemeReader.class.getResourceAsStream("/schemes/" + file)) {
            if (in == null) throw new IllegalStateException("schemes/" + file + " is not in this build");
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("schemes/" + file + " cannot be read", unreadable);
        }
    }
}
