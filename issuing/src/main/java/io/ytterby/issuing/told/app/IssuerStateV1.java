package io.ytterby.issuing.told.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.list.app.StatusLists;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code tracking.credential} and {@code inspection.credential}, as contracts has it: a key, a status list or a
 * document, of which exactly one is there. Of a document only digests are told: what it is about concerns nobody.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuerStateV1(
        long aggregateVersion,
        List<String> visibleTo,
        @Nullable KeyV1 key,
        @Nullable ListV1 list,
        @Nullable DocumentV1 document) {
    /** A key's public half and its window. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeyV1(
            String did,
            String name,
            String publicKeyMultibase,
            Instant notBefore,
            Instant notAfter,
            @Nullable Instant revokedAt,
            @Nullable String reason) {}

    /** A list as it was signed. */
    public record ListV1(String did, String id, String document) {}

    /** The SHA-256 of each form of a document, in hex. */
    public record DocumentV1(String did, String type, List<String> digests) {}

    static IssuerStateV1 of(Known known) {
        var window = known.window();
        var key = new KeyV1(
                window.did(),
                window.name(),
                known.key().multibase(),
                window.notBefore(),
                window.notAfter(),
                window.revokedAt(),
                window.reason());
        return new IssuerStateV1(known.version(), List.of(), key, null, null);
    }

    static IssuerStateV1 of(StatusLists.Published list, String id) {
        var told = new ListV1(list.key().did(), id, list.document());
        return new IssuerStateV1(list.revision(), List.of(), null, told, null);
    }

    static IssuerStateV1 of(IssuedCredential document) {
        var digests = List.of(document.vcJwt().digest(), document.proofed().digest());
        var told = new DocumentV1(document.place().did(), document.type().type(), digests);
        return new IssuerStateV1(document.version(), List.of(), null, null, told);
    }
}
