package io.ytterby.embedded.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.identity.Clients.Client;
import io.ytterby.embedded.identity.People.Person;
import io.ytterby.kernel.OrganisationId;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs access tokens with the claims that the services read. */
final class Tokens {
    static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String AUDIENCE = "ytterby";

    private final String issuer;
    private final SigningKey key;
    private final People people;
    private final Clock clock;

    Tokens(String issuer, SigningKey key, People people, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.people = people;
        this.clock = clock;
    }

    String sign(Person person) {
        return signed(claims(person).build());
    }

    /** For a person at that program. */
    String sign(Person person, String client) {
        return signed(claims(person).claim("client_id", client).build());
    }

    /** For a machine, bound to its certificate if it has registered one. */
    String signFor(Client client) {
        var kind = people.organisations().stream()
                .filter(known -> known.id().equals(client.organisation()))
                .map(People.Organisation::kind)
                .findFirst()
                .orElse("company");
        var claims = times().audience(AUDIENCE)
                .subject(client.id())
                .claim("client_id", client.id())
                .claim("org", client.organisation())
                .claim("org_kind", kind)
                .claim("groups", List.copyOf(client.roles()));
        var certificate = client.certificate();
        if (certificate != null) claims.claim("cnf", Map.of("x5t#S256", certificate));
        return signed(claims.build());
    }

    /** Who has logged in, for the program alone: no service takes it. A logout names the login by it. */
    String signIdToken(Person person, Family login, @Nullable String nonce) {
        var claims = times().audience(login.client())
                .subject(person.id())
                .claim("name", person.name())
                .claim("auth_time", login.began())
                .claim("sid", login.sid())
                .claim("nonce", nonce);
        return signed(new JOSEObjectType("JWT"), claims.build());
    }

    /**
     * The login that an ID token of this issuer's names. It may be over: who wants to leave need not have come back in time.
     *
     * @return empty if it is not of this issuer's making
     */
    Optional<LoginHint> read(String idToken) {
        try {
            var token = SignedJWT.parse(idToken);
            var claims = token.getJWTClaimsSet();
            boolean isOurs = JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
                    && token.verify(new RSASSAVerifier(key.key().toRSAPublicKey()))
                    && issuer.equals(claims.getIssuer())
                    && claims.getAudience().size() == 1;
            var sid = claims.getStringClaim("sid");
            if (!isOurs || sid == null) return Optional.empty();
            return Optional.of(new LoginHint(sid, claims.getAudience().getFirst()));
        } catch (ParseException | JOSEException notOne) {
            return Optional.empty();
        }
    }

    /** A login and the program that it was for. */
    record LoginHint(String sid, String client) {}

    /**
     * For one who acts in another company's place: that company is {@code org}, and {@code act} says whose person acts, as
     * RFC 8693 has it. Whether there is a mandate is for the registry to say, at each call.
     */
    String signFor(Person agent, OrganisationId principal) {
        return signed(claims(agent)
                .claim("org", principal.value())
                .claim("org_kind", "company")
                .claim("act", Map.of("sub", agent.id(), "org", agent.organisation()))
                .build());
    }

    private String signed(JWTClaimsSet claims) {
        return signed(new JOSEObjectType("at+jwt"), claims);
    }

    private String signed(JOSEObjectType type, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(type)
                .keyID(key.key().getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key.key()));
        } catch (JOSEException failure) {
            throw new IllegalStateException("cannot sign a token", failure);
        }
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims(Person person) {
        return times().audience(AUDIENCE)
                .subject(person.id())
                .claim("name", person.name())
                .claim("org", person.organisation())
                .claim("org_kind", people.organisationOf(person).kind())
                .claim("groups", List.copyOf(person.roles()));
    }

    private JWTClaimsSet.Builder times() {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString());
    }
}
