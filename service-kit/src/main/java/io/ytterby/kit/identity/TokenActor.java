package io.ytterby.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actor out of a token whose signature, issuer, audience and times hold. A token that does not name a person,
 * an organisation and its kind is refused everywhere (401), also where nobody asks who calls.
 */
@Singleton
class TokenActor implements SecurityIdentityAugmentor {
    static final String ATTRIBUTE = "ytterby.actor";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token))
            return Uni.createFrom().item(identity);
        try {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder(identity)
                            .addAttribute(ATTRIBUTE, read(token, identity))
                            .build());
        } catch (IllegalArgumentException unfit) {
            return Uni.createFrom().failure(new AuthenticationFailedException(unfit.getMessage(), unfit));
        }
    }

    private static Actor read(JsonWebToken token, SecurityIdentity identity) {
        return new Actor(
                new PersonId(text(token, "sub")),
                new OrganisationId(text(token, "org")),
                kind(text(token, "org_kind")),
                identity.getRoles());
    }

    private static String text(JsonWebToken token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return Optional.ofNullable(value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("the token has no " + claim));
    }

    private static OrganisationKind kind(String spelt) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().toLowerCase(java.util.Locale.ROOT).equals(spelt))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the token's org_kind is neither authority nor company"));
    }
}
