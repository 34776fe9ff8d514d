package io.ytterby.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.kit.identity.TokenVerifier.Verdict;
import io.ytterby.kit.identity.VerifiedTokens.Entry;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who shows a token that holds, on the event loop as long as its key is known. It comes before the check that
 * the JWT extension brings, which knows neither a kept key set nor a bound token (ADR 0052).
 */
@Singleton
class Bearers implements IdentityProvider<TokenAuthenticationRequest> {
    private static final Logger LOG = Logger.getLogger(Bearers.class);

    private final TokenVerifier verifier;
    private final IssuerKeys keys;
    private final ClientCertificates certificates;
    private final TokenConfig config;
    private final VerifiedTokens verified = new VerifiedTokens();

    Bearers(TokenVerifier verifier, IssuerKeys keys, ClientCertificates certificates, TokenConfig config) {
        this.verifier = verifier;
        this.keys = keys;
        this.certificates = certificates;
        this.config = config;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        @Nullable RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        long endOfLife = verifier.now().getEpochSecond() - config.skew().toSeconds();
        var known = verified.find(token, keys.now(), endOfLife);
        if (known != null) return outcome(() -> bound(known, routing));
        var keySet = keys.now();
        return switch (verifier.verify(token)) {
            case Verdict.Good(var claims) -> outcome(() -> bound(remember(token, claims, keySet), routing));
            case Verdict.Refused(var why) -> refused(why);
            case Verdict.UnknownKey(var id) ->
                keys.mayLook() || keys.now() != keySet
                        ? afterLooking(token, id, routing, context)
                        : Uni.createFrom().failure(unknownKey());
        };
    }

    private Uni<SecurityIdentity> afterLooking(
            String token, String key, @Nullable RoutingContext routing, AuthenticationRequestContext context) {
        return context.runBlocking(() -> {
            if (keys.look(key).isEmpty()) throw unknownKey();
            var keySet = keys.now();
            if (!(verifier.verify(token) instanceof Verdict.Good(var claims)))
                throw new AuthenticationFailedException("it does not hold");
            return bound(remember(token, claims, keySet), routing);
        });
    }

    /** Where not one key is known that is our outage (503): a 401 would have good callers sign in again, in vain. */
    private RuntimeException unknownKey() {
        return keys.now().size() == 0
                ? new ProblemException(Problems.issuerKeysUnread())
                : new AuthenticationFailedException("its key is unknown");
    }

    /** Why is for the log only: who forges learns nothing from the answer. */
    private static Uni<SecurityIdentity> refused(String why) {
        LOG.debugf("a token is refused: %s", why);
        return Uni.createFrom().failure(new AuthenticationFailedException(why));
    }

    private static Uni<SecurityIdentity> outcome(java.util.function.Supplier<SecurityIdentity> check) {
        try {
            return Uni.createFrom().item(check.get());
        } catch (AuthenticationFailedException refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    /** A token that is bound to a certificate counts only with it (RFC 8705, section 3). */
    private SecurityIdentity bound(Entry entry, @Nullable RoutingContext routing) {
        var wanted = entry.presented().certificate();
        if (wanted != null && !certificates.shows(wanted, entry.token(), routing))
            throw new AuthenticationFailedException("it is bound to a certificate that was not shown");
        return entry.identity();
    }

    private Entry remember(String token, JwtClaims claims, KeySet keySet) {
        var principal = new DefaultJWTCallerPrincipal(token, "JWT", claims);
        try {
            var presented = TokenActor.read(principal);
            var identity = QuarkusSecurityIdentity.builder()
                    .setPrincipal(principal)
                    .addRoles(principal.getGroups())
                    .addAttribute(SecurityIdentity.USER_ATTRIBUTE, principal)
                    .addAttribute(TokenActors.ATTRIBUTE, presented)
                    .build();
            var entry = new Entry(token, identity, presented, keySet);
            verified.keep(entry);
            return entry;
        } catch (IllegalArgumentException unfit) {
            throw new AuthenticationFailedException(unfit.getMessage(), unfit);
        }
    }
}
