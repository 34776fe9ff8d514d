package io.ytterby.issuing.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.issuing.key.app.KeyBook.Known;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key and its window; {@code notAfter} is exclusive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyReply(
        String keyId,
        String kid,
        String publicKeyMultibase,
        Instant notBefore,
        Instant notAfter,
        @Nullable Instant revokedAt,
        @Nullable String reason) {
    public static KeyReply of(Known known) {
        var window = known.window();
        return new KeyReply(
                known.id().toString(),
                window.kid(),
                known.key().multibase(),
                window.notBefore(),
                window.notAfter(),
                window.revokedAt(),
                window.reason());
    }
}
