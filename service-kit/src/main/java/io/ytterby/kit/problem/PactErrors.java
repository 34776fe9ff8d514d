package io.ytterby.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Under {@code /pact/3} a problem is told as PACT 3 tells errors: {@code {"code": "NotFound", "message": "…"}}. */
public final class PactErrors {
    public static final String MEDIA_TYPE = "application/json";

    private static final String ROOT = "/pact/3/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PactErrors() {}

    /** Whether errors of this path are PACT's. */
    public static boolean areSpokenAt(@Nullable String path) {
        return path != null && path.startsWith(ROOT);
    }

    /** @param authorization the header of the request; null if there was none */
    public static Map<String, String> of(Problem problem, @Nullable String authorization, Instant now) {
        var more = problem.errors().stream()
                .map(error -> " " + error.pointer() + " " + error.detail())
                .collect(Collectors.joining());
        return of(problem.status(), problem.detail() + more, authorization, now);
    }

    /** The members in the order people read them. */
    public static Map<String, String> of(int status, String message, @Nullable String authorization, Instant now) {
        var members = new LinkedHashMap<String, String>();
        members.put("code", code(status, authorization, now));
        members.put("message", message);
        return members;
    }

    static byte[] bytes(Problem problem, @Nullable String authorization, Instant now) {
        try {
            return MAPPER.writeValueAsBytes(of(problem, authorization, now));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can be written", impossible);
        }
    }

    private static String code(int status, @Nullable String authorization, Instant now) {
        return switch (status) {
            case 401 -> isOver(authorization, now) ? "TokenExpired" : "BadRequest";
            case 403 -> "AccessDenied";
            case 404 -> "NotFound";
            case 501 -> "NotImplemented";
            default -> status < 500 ? "BadRequest" : "InternalError";
        };
    }

    /** Whether the token says of itself that it is over. It was refused already: this only finds the word for it. */
    private static boolean isOver(@Nullable String authorization, Instant now) {
        var parts = authorization == null ? new String[0] : authorization.split("\\.", -1);
        if (parts.length != 3) return false;
        try {
            JsonNode claims = MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return claims != null
                    && claims.path("exp").isIntegralNumber()
                    && claims.path("exp").asLong() <= now.getEpochSecond();
        } catch (IllegalArgumentException | IOException noToken) {
            return false;
        }
    }
}
