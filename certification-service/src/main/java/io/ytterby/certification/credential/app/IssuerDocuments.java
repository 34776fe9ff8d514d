package io.ytterby.certification.credential.app;

import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.log.LogPolicy;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.IssuerKeys;
import io.ytterby.issuing.key.app.IssuingConfig;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.issuing.list.app.StatusLists.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is published for everybody: the trust list, and with it all status lists as one file. */
@ApplicationScoped
public class IssuerDocuments {
    /** Whoever signs one of these with a stolen key has no entry of it. */
    private static final Set<String> LOGGED =
            Arrays.stream(CredentialType.values()).map(CredentialType::type).collect(Collectors.toUnmodifiableSet());

    private final TrustedKeys trustedKeys;
    private final RootKeys roots;
    private final IssuerKeys keys;
    private final StatusLists lists;
    private final FollowedIssuers followed;
    private final TrustedBodies bodies;
    private final OutsideWitness witness;
    private final SealLog log;
    private final Dids dids;
    private final IssuingConfig config;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters")
    IssuerDocuments(
            TrustedKeys trustedKeys,
            RootKeys roots,
            IssuerKeys keys,
            StatusLists lists,
            FollowedIssuers followed,
            TrustedBodies bodies,
            OutsideWitness witness,
            SealLog log,
            Dids dids,
            IssuingConfig config,
            Clock clock) {
        this.trustedKeys = trustedKeys;
        this.roots = roots;
        this.keys = keys;
        this.lists = lists;
        this.followed = followed;
        this.bodies = bodies;
        this.witness = witness;
        this.log = log;
        this.dids = dids;
        this.config = config;
        this.clock = clock;
    }

    /** Whose key counts for what and when, who is accredited for what, and which log counts; signed by the root. */
    @Transactional
    public String trustList() {
        return trustList(now()).signedBy(roots.root());
    }

    /** The root's public key, in multibase: what a verifier compares once, and pins. */
    public String root() {
        return roots.rootKey().multibase();
    }

    /** All that a verification without a network needs, as of now. */
    @Transactional
    public String bundle() {
        var documents = Stream.concat(lists.newest().stream().map(Published::document), followed.lists().stream())
                .toList();
        // After the lists: a bundle is no older than what is in it.
        var now = now();
        var signer = keys.at(dids.platform(), now);
        return Bundle.signed(
                now, now.plus(config.validity()), trustList(now).signedBy(roots.root()), documents, signer);
    }

    TrustList trustList(Instant now) {
        var trusted = trustedKeys.all();
        var accredited = bodies.all();
        var policies = witness
                .key()
                .map(by -> new LogPolicy(log.name(), List.of(by), 1, LOGGED, Instant.EPOCH, config.loggedWithin()))
                .stream()
                .toList();
        return new TrustList(
                trusted.revision() + accredited.revision(),
                now,
                now.plus(config.validity()),
                trusted.entries(),
                accredited.accreditations(),
                policies);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
