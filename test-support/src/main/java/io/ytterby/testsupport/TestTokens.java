package io.ytterby.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.ytterby.kernel.OrganisationKind;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Access tokens as the issuer would sign them, for any person, organisation and roles; and forged ones, which a service
 * must refuse. {@code TestTokens.of("li.wei", "cn-mofcom", AUTHORITY, Roles.LICENSING_OFFICER).signed()}.
 */
public final class TestTokens {
    public static final String ISSUER = "http://issuer.test";
    public static final String AUDIENCE = "ytterby";

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final JWTClaimsSet claims;

    private TestTokens(JWTClaimsSet claims) {
        this.claims = claims;
    }

    public static TestTokens of(String person, String organisation, OrganisationKind kind, String... roles) {
        return of(person, organisation, kind, List.copyOf(Arrays.asList(roles)));
    }

    public static TestTokens of(String person, String organisation, OrganisationKind kind, List<String> roles) {
        // A moment ago, so that a service whose clock is read a little earlier takes it.
        var issued = Instant.now().minusSeconds(5); // real services check it against the real clock
        return new TestTokens(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(person)
                .claim("name", person)
                .claim("org", organisation)
                .claim("org_kind", kind.name().toLowerCase(Locale.ROOT))
                .claim("groups", roles)
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .build());
    }

    /** The same token with claims changed: {@code with(claims -> claims.claim("act", "agent-7"))}; null takes one away. */
    public TestTokens with(Consumer<JWTClaimsSet.Builder> change) {
        var builder = new JWTClaimsSet.Builder(claims);
        change.accept(builder);
        return new TestTokens(builder.build());
    }

    /** A good token. */
    public String signed() {
        return signed(JWSAlgorithm.RS256, signer(key()));
    }

    public String expired() {
        var past = Instant.EPOCH.plus(Duration.ofDays(20_000));
        return with(claims -> claims.issueTime(Date.from(past)).expirationTime(Date.from(past.plus(LIFETIME))))
                .signed();
    }

    public String forAudience(String audience) {
        return with(claims -> claims.audience(audience)).signed();
    }

    public String fromIssuer(String issuer) {
        return with(claims -> claims.issuer(issuer)).signed();
    }

    /** {@code alg: none}. */
    public String unsigned() {
        return new PlainJWT(claims).serialize();
    }

    /** Signed by a key that carries the issuer's key id, but is not its key. */
    public String signedByStranger() {
        try {
            return signed(
                    JWSAlgorithm.RS256,
                    signer(new RSAKeyGenerator(2048).keyID("test").generate()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signed by a key that it brings along in its header. */
    public String signedByItsOwnKey() {
        try {
            var own = new RSAKeyGenerator(2048).keyID("test").generate();
            var header = header(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build();
            return signed(header, new Payload(claims.toJSONObject()), signer(own));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signed well, with an algorithm of the issuer's key that nobody has allowed. */
    public String signedAs(JWSAlgorithm algorithm) {
        return signed(algorithm, signer(key()));
    }

    /** HS256 with the issuer's public key as the secret: fools a verifier that trusts the header's algorithm. */
    public String signedWithPublicKeyAsSecret() {
        try {
            return signed(
                    JWSAlgorithm.HS256, new MACSigner(key().toRSAPublicKey().getEncoded()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A good token whose claims were changed after it was signed. */
    public String tampered(Consumer<JWTClaimsSet.Builder> change) {
        var good = signed().split("\\.", -1);
        var other = with(change).signed().split("\\.", -1);
        return good[0] + "." + other[1] + "." + good[2];
    }

    /** A token whose signature holds and whose header was changed: {@code headed(header -> header.keyID("../key"))}. */
    public String headed(Consumer<JWSHeader.Builder> change) {
        var header = header(JWSAlgorithm.RS256);
        change.accept(header);
        return signed(header.build(), new Payload(claims.toJSONObject()), signer(key()));
    }

    /** Any text as the claims, with a signature that holds. */
    public static String ofText(String text) {
        return signed(header(JWSAlgorithm.RS256).build(), new Payload(text), signer(key()));
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer) {
        return signed(header(algorithm).build(), new Payload(claims.toJSONObject()), signer);
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("test");
    }

    private static String signed(JWSHeader header, Payload claims, JWSSigner signer) {
        var token = new JWSObject(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key() {
        try {
            return RSAKey.parse(Platform.get().signingKey());
        } catch (ParseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
