package io.ytterby.kit.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Says of a token whether the issuer signed it, for us, as an access token, and for now. What a token says of itself is
 * believed only once the signature holds; of its header three words count: algorithm, type and key id.
 */
@Singleton
class TokenVerifier {
    /** Headers are limited to 16 kB anyway; a token of the platform has less than one. */
    private static final int LONGEST_CHARS = 8_000;

    private static final int LONGEST_KEY_ID = 200;

    /** A key that comes with the token, or an address of one, proves nothing; what is critical we would have to know. */
    private static final List<String> REFUSED_HEADERS =
            List.of("jku", "x5u", "jwk", "x5c", "crit", "b64", "zip", "cty", "enc");

    /** What an ID token has and an access token has not. */
    private static final List<String> CLAIMS_OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    private final TokenConfig config;
    private final String issuer;
    private final IssuerKeys keys;
    private final Clock clock;
    private final AlgorithmConstraints allowed;

    /** A token's life is measured by the machine's clock, as its issuer does: not by one that a rule's test has moved. */
    @Inject
    TokenVerifier(TokenConfig config, @ConfigProperty(name = "ytterby.issuer") String issuer, IssuerKeys keys) {
        this(config, issuer, keys, Clock.systemUTC());
    }

    TokenVerifier(TokenConfig config, String issuer, IssuerKeys keys, Clock clock) {
        this.config = config;
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
        this.allowed = new AlgorithmConstraints(
                ConstraintType.PERMIT, config.algorithms().toArray(String[]::new));
    }

    /** What can come of a look at a token. */
    sealed interface Verdict {
        record Good(JwtClaims claims) implements Verdict {}

        /** It names a key that is not known here: the issuer may have a new one. */
        record UnknownKey(String id) implements Verdict {}

        record Refused(String why) implements Verdict {}
    }

    Instant now() {
        return clock.instant();
    }

    Verdict verify(String token) {
        if (token.length() > LONGEST_CHARS) return new Verdict.Refused("it is longer than any of ours");
        try {
            return check(token);
        } catch (JoseException | InvalidJwtException | MalformedClaimException | RuntimeException malformed) {
            return new Verdict.Refused(
                    "it is malformed: " + malformed.getClass().getSimpleName());
        }
    }

    private Verdict check(String token) throws JoseException, InvalidJwtException, MalformedClaimException {
        if (!(JsonWebStructure.fromCompactSerialization(token) instanceof JsonWebSignature signed))
            return new Verdict.Refused("it is encrypted");
        var fault = headerFault(signed);
        if (fault != null) return new Verdict.Refused(fault);
        var id = signed.getKeyIdHeaderValue();
        var key = keys.now().find(id);
        if (key.isEmpty()) return new Verdict.UnknownKey(id);
        if (!key.get().isFor(signed.getAlgorithmHeaderValue()))
            return new Verdict.Refused("its key is for another algorithm");
        signed.setAlgorithmConstraints(allowed);
        signed.setKey(key.get().key());
        var claims = JwtClaims.parse(signed.getPayload()); // throws if the signature does not hold
        var wrong = claimFault(claims);
        return wrong == null ? new Verdict.Good(claims) : new Verdict.Refused(wrong);
    }

    private @Nullable String headerFault(JsonWebSignature signed) {
        if (!config.algorithms().contains(signed.getAlgorithmHeaderValue())) return "its algorithm is not allowed";
        var headers = signed.getHeaders();
        for (var refused : REFUSED_HEADERS)
            if (headers.getObjectHeaderValue(refused) != null) return "its header has " + refused;
        var type = signed.getHeader("typ");
        if (type == null || !config.types().contains(plain(type))) return "it is no access token by its typ";
        var id = signed.getKeyIdHeaderValue();
        return id == null || id.isEmpty() || id.length() > LONGEST_KEY_ID ? "it names no key" : null;
    }

    private static String plain(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("application/") ? lower.substring("application/".length()) : lower;
    }

    private @Nullable String claimFault(JwtClaims claims) throws MalformedClaimException {
        if (!issuer.equals(claims.getIssuer())) return "its issuer is another";
        if (!claims.hasAudience() || !claims.getAudience().contains(config.audience())) return "it is for others";
        for (var claim : CLAIMS_OF_ID_TOKENS) if (claims.hasClaim(claim)) return "it is an ID token";
        var kind = claims.getClaimValue("typ"); // Keycloak says so of each of its tokens
        if (kind != null && !kind.equals("Bearer")) return "it is no access token by its claims";
        return timeFault(claims);
    }

    private @Nullable String timeFault(JwtClaims claims) throws MalformedClaimException {
        var issued = claims.getIssuedAt();
        var end = claims.getExpirationTime();
        if (issued == null || end == null) return "it does not say from when until when it holds";
        var now = clock.instant().getEpochSecond();
        var skew = config.skew().toSeconds();
        if (now - skew >= end.getValue()) return "it has expired";
        if (issued.getValue() > now + skew) return "it is from the future";
        var from = claims.getNotBefore();
        if (from != null && from.getValue() > now + skew) return "it does not hold yet";
        var life = Duration.ofSeconds(Math.subtractExact(end.getValue(), issued.getValue()));
        return life.compareTo(config.longest()) > 0 ? "it lives longer than " + config.longest() : null;
    }
}
