package io.ytterby.issuing.key.app;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.issuing.key.app.KeyBook.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Issuers' keys as their DIDs promise them. */
@ApplicationScoped
public class DidDocuments {
    private final KeyBook book;
    private final Clock clock;

    DidDocuments(KeyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** An issuer's DID document, as JSON; empty if it has no key here. Retired keys stay in it and assert nothing new. */
    @Transactional
    public Optional<String> of(String did) {
        var now = clock.instant();
        var known = book.of(did);
        if (known.isEmpty()) return Optional.empty();
        var document = Json.Obj.of(
                "@context", List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"),
                "id", did,
                "verificationMethod", known.stream().map(DidDocuments::method).toList(),
                "assertionMethod",
                        known.stream()
                                .map(Known::window)
                                .filter(window -> window.revokedAt() == null
                                        && window.notAfter().isAfter(now))
                                .map(window -> window.kid())
                                .toList());
        return Optional.of(new String(Jcs.bytes(document), StandardCharsets.UTF_8));
    }

    private static Json.Obj method(Known known) {
        var window = known.window();
        return Json.Obj.of(
                "id",
                window.kid(),
                "type",
                "Multikey",
                "controller",
                window.did(),
                "publicKeyMultibase",
                known.key().multibase());
    }
}
