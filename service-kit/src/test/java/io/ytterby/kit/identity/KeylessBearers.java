package io.ytterby.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before the kit's own check, and takes some tokens to one of a process that never reached its issuer. */
@Singleton
class KeylessBearers implements IdentityProvider<TokenAuthenticationRequest> {
    /** Nobody listens there. */
    static final String ISSUER = "http://127.0.0.1:9";

    /** The tokens that are taken there; all others pass by. */
    static final Set<String> TOKENS = ConcurrentHashMap.newKeySet();

    private final Bearers keyless;

    KeylessBearers(TokenConfig config, ClientCertificates certificates, Clock clock) {
        var nowhere = Path.of("target", "no-issuer-keys");
        var keys = new IssuerKeys(
                new IssuerDocuments(ISSUER, Optional.empty()),
                new KeptKeySet(nowhere, ISSUER),
                config.refetchAfter(),
                clock);
        keyless = new Bearers(new TokenVerifier(config, ISSUER, keys), keys, certificates, config);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return TOKENS.contains(request.getToken().getToken())
                ? keyless.authenticate(request, context)
                : Uni.createFrom().nullItem();
    }
}
