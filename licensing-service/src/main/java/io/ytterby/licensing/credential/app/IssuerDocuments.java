package io.ytterby.licensing.credential.app;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.licensing.credential.app.IssuerKeys.Known;
import io.ytterby.licensing.credential.app.StatusLists.Published;
import io.ytterby.licensing.credential.domain.KeyWindow;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the issuer publishes for everybody: its keys, the trust list, the status lists, and all of them as one file. */
@ApplicationScoped
public class IssuerDocuments {
    private static final Set<String> ROLES = Set.of("ExportPermitCredential", StatusList.TYPE, Bundle.ROLE);
    private static final String TERRITORY = "CN";

    private final IssuerKeys keys;
    private final VouchedKeys vouched;
    private final StatusLists lists;
    private final CredentialConfig config;
    private final Clock clock;

    IssuerDocuments(IssuerKeys keys, VouchedKeys vouched, StatusLists lists, CredentialConfig config, Clock clock) {
        this.keys = keys;
        this.vouched = vouched;
        this.lists = lists;
        this.config = config;
        this.clock = clock;
    }

    /** The DID document, as JSON. Retired keys stay in it as methods, and assert nothing new. */
    public String did() {
        var now = clock.instant();
        var known = keys.all(now);
        var document = Json.Obj.of(
                "@context", List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"),
                "id", config.issuer(),
                "verificationMethod", known.stream().map(this::method).toList(),
                "assertionMethod",
                        known.stream()
                                .map(Known::window)
                                .filter(window -> window.revokedAt() == null
                                        && window.notAfter().isAfter(now))
                                .map(this::kid)
                                .toList());
        return new String(Jcs.bytes(document), StandardCharsets.UTF_8);
    }

    /** Whose key counts for what and when, signed by the root. */
    public String trustList() {
        return trustList(now());
    }

    /** The root's public key, in multibase: what a verifier compares once, and pins. */
    public String root() {
        return keys.rootKey().multibase();
    }

    /** The newest list. */
    @Transactional
    public Optional<Published> statusList(StatusPurpose purpose, int number) {
        return lists.newest(new StatusLists.ListKey(purpose, number));
    }

    /** All that a verification without a network needs, as of now. */
    @Transactional
    public String bundle() {
        var documents = lists.newest().stream().map(Published::document).toList();
        // After the lists: a bundle is no older than what is in it.
        var now = now();
        return Bundle.signed(now, now.plus(config.validity()), trustList(now), documents, keys.at(now));
    }

    private String trustList(Instant now) {
        var others = vouched.all();
        var entries = Stream.concat(keys.all(now).stream().map(this::entry), others.stream())
                .toList();
        long version = keys.revision() + others.size();
        return new TrustList(version, now, now.plus(config.validity()), entries).signedBy(keys.root());
    }

    private TrustEntry entry(Known known) {
        var window = known.window();
        return new TrustEntry(
                config.issuer(),
                kid(window),
                known.key(),
                window.notBefore(),
                window.notAfter(),
                window.revokedAt(),
                window.reason(),
                ROLES,
                TERRITORY);
    }

    private Json.Obj method(Known known) {
        return Json.Obj.of(
                "id", kid(known.window()),
                "type", "Multikey",
                "controller", config.issuer(),
                "publicKeyMultibase", known.key().multibase());
    }

    private String kid(KeyWindow window) {
        return config.issuer() + "#" + window.name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
