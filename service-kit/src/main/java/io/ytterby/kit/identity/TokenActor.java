package io.ytterby.kit.identity;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actor out of a token whose signature, issuer, audience and times hold. A token that does not name a person,
 * an organisation and its kind is refused everywhere (401), also where nobody asks who calls.
 */
final class TokenActor {
    private TokenActor() {}

    /** @throws IllegalArgumentException if a claim is missing or not of its shape; it says which */
    static PresentedToken read(JsonWebToken token) {
        return new PresentedToken(
                actor(token),
                textOr(token, "jti", ""),
                textOr(token, "client_id", textOr(token, "azp", "")),
                certificate(token),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static Actor actor(JsonWebToken token) {
        var organisation = new OrganisationId(text(token, "org"));
        return new Actor(
                new PersonId(text(token, "sub")),
                organisation,
                kind(text(token, "org_kind")),
                token.getGroups(),
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

    /** A way of binding that we cannot check is refused, not passed over. */
    private static @Nullable String certificate(JsonWebToken token) {
        @Nullable Object bound = token.getClaim("cnf");
        if (bound == null) return null;
        if (bound instanceof Map<?, ?> claim && claim.size() == 1) {
            @Nullable Object thumbprint = claim.get("x5t#S256");
            if (thumbprint instanceof String text) return text;
            if (thumbprint instanceof JsonString text) return text.getString();
        }
        throw new IllegalArgumentException("the token's cnf names no certificate");
    }

    private static String text(JsonWebToken token, String claim) {
        var text = textOr(token, claim, "");
        if (text.isEmpty()) throw new IllegalArgumentException("the token has no " + claim);
        return text;
    }

    private static String textOr(JsonWebToken token, String claim, String other) {
        return token.<@Nullable Object>getClaim(claim) instanceof String text ? text : other;
    }

    private static OrganisationKind kind(String spelt) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(spelt))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the token's org_kind is neither authority nor company"));
    }
}
