package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.app.KeyBook.Known;
import io.ytterby.certification.credential.app.StatusLists.Published;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.log.LogPolicy;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.verify.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is published for everybody: keys, the trust list, the status lists, and all of them as one file. */
@ApplicationScoped
public class IssuerDocuments {
    private static final Set<String> BODY_ROLES = Set.of(CredentialType.CONFORMITY_CERTIFICATE.type(), StatusList.TYPE);
    private static final Set<String> PLATFORM_ROLES = Set.of(Bundle.ROLE);

    private final KeyBook book;
    private final KeyVault vault;
    private final IssuerKeys keys;
    private final StatusLists lists;
    private final TrustedBodies bodies;
    private final OutsideWitness witness;
    private final SealLog log;
    private final Dids dids;
    private final CredentialConfig config;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters")
    IssuerDocuments(
            KeyBook book,
            KeyVault vault,
            IssuerKeys keys,
            StatusLists lists,
            TrustedBodies bodies,
            OutsideWitness witness,
            SealLog log,
            Dids dids,
            CredentialConfig config,
            Clock clock) {
        this.book = book;
        this.vault = vault;
        this.keys = keys;
        this.lists = lists;
        this.bodies = bodies;
        this.witness = witness;
        this.log = log;
        this.dids = dids;
        this.config = config;
        this.clock = clock;
    }

    /** A body's DID document, as JSON; empty if it has no key here. Retired keys stay in it and assert nothing new. */
    @Transactional
    public Optional<String> did(String did) {
        var now = clock.instant();
        var known = book.of(did);
        if (known.isEmpty()) return Optional.empty();
        var document = Json.Obj.of(
                "@context", List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"),
                "id", did,
                "verificationMethod",
                        known.stream().map(IssuerDocuments::method).toList(),
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

    /** Whose key counts for what and when, who is accredited for what, and which log counts; signed by the root. */
    @Transactional
    public String trustList() {
        return trustList(now()).signedBy(vault.root());
    }

    /** The root's public key, in multibase: what a verifier compares once, and pins. */
    public String root() {
        return vault.rootKey().multibase();
    }

    @Transactional
    public Optional<Published> statusList(StatusLists.ListKey key) {
        return lists.newest(key);
    }

    /** All that a verification without a network needs, as of now. */
    @Transactional
    public String bundle() {
        var documents = lists.newest().stream().map(Published::document).toList();
        // After the lists: a bundle is no older than what is in it.
        var now = now();
        var signer = keys.at(dids.platform(), now);
        return Bundle.signed(
                now, now.plus(config.validity()), trustList(now).signedBy(vault.root()), documents, signer);
    }

    TrustList trustList(Instant now) {
        var known = book.all();
        var accredited = bodies.all();
        var policies = witness
                .key()
                .map(by -> new LogPolicy(
                        log.name(),
                        List.of(by),
                        1,
                        Set.of(CredentialType.CONFORMITY_CERTIFICATE.type()),
                        Instant.EPOCH,
                        config.loggedWithin()))
                .stream()
                .toList();
        long version = known.stream().mapToLong(Known::version).sum() + accredited.revision();
        return new TrustList(
                version,
                now,
                now.plus(config.validity()),
                known.stream().map(this::entry).toList(),
                accredited.accreditations(),
                policies);
    }

    private TrustEntry entry(Known known) {
        var window = known.window();
        boolean isPlatform = window.did().equals(dids.platform());
        return new TrustEntry(
                window.did(),
                window.kid(),
                known.key(),
                window.notBefore(),
                window.notAfter(),
                window.revokedAt(),
                window.reason(),
                isPlatform ? PLATFORM_ROLES : BODY_ROLES,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
