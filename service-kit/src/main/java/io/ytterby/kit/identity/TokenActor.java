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
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
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
    static final String ATTRIBUTE = "ytterby.token";

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

    private static PresentedToken read(JsonWebToken token, SecurityIdentity identity) {
        return new PresentedToken(
                actor(token, identity),
                textOr(token, "jti", ""),
                textOr(token, "client_id", textOr(token, "azp", "")),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static String textOr(JsonWebToken token, String claim, String other) {
        return token.<Object>getClaim(claim) instanceof String text ? text : other;
    }

    private static Actor actor(JsonWebToken token, SecurityIdentity identity) {
        var organisation = new OrganisationId(text(token, "org"));
        return new Actor(
                new PersonId(text(token, "sub")),
                organisation,
                kind(text(token, "org_kind")),
                identity.getRoles(),
                agent(token, organisation));
    }

    /** The claim {@code act} of RFC 8693 names who acts in the organisation's place: {@code {"org": "cn-agent"}}. */
    private static @Nullable OrganisationId agent(JsonWebToken token, OrganisationId principal) {
        @Nullable Object act = token.getClaim("act");
        if (act == null) return null;
        if (!(act instanceof JsonObject claim) || !(claim.get("org") instanceof JsonString agent))
            throw new IllegalArgumentException("the token's act names no org");
        if (agent.getString().equals(principal.value()))
            throw new IllegalArgumentException("the token's act names its own org");
        return new OrganisationId(agent.getString());
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
