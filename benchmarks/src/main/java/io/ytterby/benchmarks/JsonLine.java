package io.ytterby.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The last line of a measurement, for programs. */
public final class JsonLine {
    private JsonLine() {}

    /** @param figures in the order in which they shall stand there; a sorted or linked map */
    public static String of(Map<String, ?> figures) {
        try {
            return new ObjectMapper().writeValueAsString(figures);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
