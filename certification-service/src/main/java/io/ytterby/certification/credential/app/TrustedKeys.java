package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.app.FollowedIssuers.FollowedKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.KeyBook;
import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.key.domain.KeyWindow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whose key may sign what: bodies' keys are kept here, operators' and inspectors' are told by the services that keep them. */
@Singleton
class TrustedKeys {
    private static final Set<String> PLATFORM_ROLES = Set.of(Bundle.ROLE);
    private static final Set<String> BODY_ROLES = roles(CredentialType.CONFORMITY_CERTIFICATE);
    /** By the service that keeps the key. */
    private static final Map<String, Set<String>> ROLES = Map.of(
            "tracking", roles(CredentialType.LOT_PASSPORT, CredentialType.TRACEABILITY_EVENT),
            "inspection", roles(CredentialType.INSPECTION_REPORT));

    private final KeyBook book;
    private final FollowedIssuers followed;
    private final Dids dids;

    TrustedKeys(KeyBook book, FollowedIssuers followed, Dids dids) {
        this.book = book;
        this.followed = followed;
        this.dids = dids;
    }

    /** @param revision one more with each change of one */
    record Trusted(long revision, List<TrustEntry> entries) {}

    Trusted all() {
        var own = book.all();
        var told = followed.keys();
        long revision = own.stream().mapToLong(Known::version).sum()
                + told.stream().mapToLong(FollowedKey::version).sum();
        var entries = Stream.concat(
                own.stream().map(known -> entry(known.window(), known.key(), rolesOf(known.window()))),
                told.stream().map(key -> entry(key.window(), key.key(), ROLES.getOrDefault(key.service(), Set.of()))));
        return new Trusted(revision, entries.toList());
    }

    private Set<String> rolesOf(KeyWindow window) {
        return window.did().equals(dids.platform()) ? PLATFORM_ROLES : BODY_ROLES;
    }

    private static TrustEntry entry(KeyWindow window, VerifyingKey key, Set<String> roles) {
        return new TrustEntry(
                window.did(),
                window.kid(),
                key,
                window.notBefore(),
                window.notAfter(),
                window.revokedAt(),
                window.reason(),
                roles,
                null);
    }

    private static Set<String> roles(CredentialType... types) {
        return Stream.concat(Stream.of(types).map(CredentialType::type), Stream.of(StatusList.TYPE))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
