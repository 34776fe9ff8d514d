package io.ytterby.issuing.open;

import io.ytterby.issuing.key.app.IssuingConfig;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers a document that everybody may have and keep for a while. */
@Singleton
public class OpenDocument {
    private final Duration ttl;

    OpenDocument(IssuingConfig config) {
        this.ttl = config.ttl();
    }

    /** Half of the time for which a list may be relied on: what a cache hands out still can be. */
    public Response of(String document, String type, @Nullable String known) {
        var tag = "\"" + digest(document) + "\"";
        if (tag.equals(known)) return Response.notModified(digest(document)).build();
        return Response.ok(document)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + ttl.toSeconds() / 2)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    private static String digest(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
