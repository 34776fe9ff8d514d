package io.ytterby.embedded.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.identity.Clients.Client;
import io.ytterby.embedded.identity.Codes.Login;
import io.ytterby.embedded.identity.People.Person;
import io.ytterby.kernel.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** Who has logged in, for the program alone: no service takes it. */
    String signIdToken(Login login) {
        var claims = times().audience(login.client())
                .subject(login.person().id())
                .claim("name", login.person().name())
                .claim("nonce", login.nonce());
        return signed(new JOSEObjectType("JWT"), claims.build());
    }

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
