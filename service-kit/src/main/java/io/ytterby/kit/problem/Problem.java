package io.ytterby.kit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A refusal or failure as clients see it: {@code application/problem+json} of RFC 9457.
 *
 * @param slug the stable end of {@code urn:ytterby:problem:<slug>}; a promise to clients, listed in contracts/problems.md
 * @param status 400 to 599
 * @param title the same words for each problem of that slug
 * @param detail what is wrong in this case and what to do about it
 * @param extensions members of their own in the answer: {@code remainingMg}, {@code retryAfterSeconds} (which also sets
 *     the header)
 * @param errors the fields that are wrong; may be empty
 */
public record Problem(
        String slug, int status, String title, String detail, Map<String, Object> extensions, List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:ytterby:problem:";

    /** The extension that also becomes the header {@code Retry-After}. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    /** The members that RFC 9457 and this platform give a meaning; an extension of that name would take their place. */
    private static final Set<String> RESERVED = Set.of("type", "title", "status", "detail", "instance", "errors");

    public Problem {
        if (!Collections.disjoint(RESERVED, extensions.keySet()))
            throw new IllegalArgumentException(slug + " has an extension with a reserved name: " + extensions.keySet());
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
        errors = List.copyOf(errors);
    }

    public static Problem of(String slug, int status, String title, String detail) {
        return of(slug, status, title, detail, Map.of());
    }

    public static Problem of(String slug, int status, String title, String detail, Map<String, Object> extensions) {
        return new Problem(slug, status, title, detail, extensions, List.of());
    }

    public Problem with(List<FieldError> wrong) {
        return new Problem(slug, status, title, detail, extensions, wrong);
    }

    /** The same with one more member in the answer. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(slug, status, title, detail, more, errors);
    }

    public String type() {
        return TYPE_PREFIX + slug;
    }

    /** The headers that belong to it beside its media type. */
    public Map<String, String> headers() {
        if (status == 401) return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        var seconds = extensions.get(RETRY_AFTER);
        return seconds == null ? Map.of() : Map.of(HttpHeaders.RETRY_AFTER, seconds.toString());
    }

    /** Its body, for an edge that is not JAX-RS. */
    public byte[] json() {
        return ProblemJson.bytes(this);
    }

    public Response response() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(ProblemJson.bytes(this));
        headers().forEach(response::header);
        return response.build();
    }
}
