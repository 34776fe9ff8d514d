package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire, so that it can be given again byte for byte.
 *
 * @param body null if it has none
 */
record StoredAnswer(int status, Map<String, String> headers, byte @Nullable [] body) {
    static final String REPLAYED = "Idempotency-Replayed";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static StoredAnswer of(Response response, ObjectMapper mapper) throws JsonProcessingException {
        var headers = new LinkedHashMap<String, String>();
        response.getStringHeaders().keySet().forEach(name -> headers.put(name, response.getHeaderString(name)));
        if (!response.hasEntity()) return new StoredAnswer(response.getStatus(), headers, null);
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        return new StoredAnswer(response.getStatus(), headers, bytes(response.getEntity(), mapper));
    }

    private static byte[] bytes(Object entity, ObjectMapper mapper) throws JsonProcessingException {
        return entity instanceof byte[] bytes ? bytes : mapper.writeValueAsBytes(entity);
    }

    static StoredAnswer ofRow(int status, String headers, byte @Nullable [] body, ObjectMapper mapper) {
        try {
            return new StoredAnswer(status, mapper.readValue(headers, HEADERS), body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the headers of a stored answer cannot be read", unreadable);
        }
    }

    String headersAsJson(ObjectMapper mapper) throws JsonProcessingException {
        return mapper.writeValueAsString(headers);
    }

    boolean isKept() {
        return status < 500 && status != 429;
    }

    boolean isRefusal() {
        return status >= 400;
    }

    Response first() {
        return response().build();
    }

    Response again() {
        return response().header(REPLAYED, "true").build();
    }

    private Response.ResponseBuilder response() {
        var response = Response.status(status);
        headers.forEach(response::header);
        return body == null ? response : response.entity(body);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredAnswer answer
                && status == answer.status
                && headers.equals(answer.headers)
                && java.util.Arrays.equals(body, answer.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers);
    }
}
