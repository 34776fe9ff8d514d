package io.ytterby.console.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is sent.
 *
 * @param body what becomes JSON, or bytes as they are; null for none
 * @param key the form's own: sent twice, it counts once
 * @param ifMatch the version that the person saw; null where the API asks for none
 */
public record Send(
        String method,
        String path,
        @Nullable Object body,
        @Nullable String key,
        @Nullable String ifMatch,
        String type) {
    public static Send post(String path, @Nullable Object body, String key) {
        return new Send("POST", path, body == null ? Map.of() : body, key, null, "application/json");
    }

    public static Send put(String path, Object body, @Nullable String ifMatch) {
        return new Send("PUT", path, body, null, ifMatch, "application/json");
    }

    public static Send patch(String path, Object body, @Nullable String ifMatch) {
        return new Send("PATCH", path, body, null, null, "application/json").ifMatch(ifMatch);
    }

    /** A question that is too long for an address: it changes nothing, and has no key. */
    public static Send question(String path, Object body) {
        return new Send("POST", path, body, null, null, "application/json");
    }

    public static Send delete(String path, String key) {
        return new Send("DELETE", path, null, key, null, "application/json");
    }

    /** For the version that the person saw. */
    public Send ifMatch(@Nullable String etag) {
        return new Send(method, path, body, key, etag == null || etag.isEmpty() ? null : etag, type);
    }

    /** Bytes that are no JSON. */
    public Send of(String mediaType, byte[] bytes) {
        return new Send(method, path, bytes, key, ifMatch, mediaType);
    }
}
