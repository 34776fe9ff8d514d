package io.ytterby.embedded.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.identity.Clients.Client;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A machine's proof of who it is: a JWT of a few minutes at most, signed with its own private key (RFC 7523). Each counts
 * once. Nothing secret is ever sent.
 */
final class Assertions {
    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256, JWSAlgorithm.PS256);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 100_000;

    private final String issuer;
    private final Clients clients;
    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    Assertions(String issuer, Clients clients, Clock clock) {
        this.issuer = issuer;
        this.clients = clients;
        this.clock = clock;
    }

    /** The machine that made it; empty if it is not good, whatever is wrong with it. */
    Optional<Client> client(String assertion) {
        try {
            var signed = SignedJWT.parse(assertion);
            var claims = signed.getJWTClaimsSet();
            var name = claims.getSubject();
            if (name == null || !name.equals(claims.getIssuer())) return Optional.empty();
            var client = clients.find(name);
            boolean good = client.isPresent() && isSignedBy(client.get(), signed) && isForNow(claims) && isNew(claims);
            return good ? client : Optional.empty();
        } catch (ParseException | JOSEException | IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isSignedBy(Client client, SignedJWT assertion) throws ParseException, JOSEException {
        var header = assertion.getHeader();
        if (!ALGORITHMS.contains(header.getAlgorithm())) return false;
        for (JWK key : client.keySet().getKeys()) {
            boolean named = header.getKeyID() == null || header.getKeyID().equals(key.getKeyID());
            if (!named || !(key instanceof AsymmetricJWK pair)) continue;
            boolean fits = header.getAlgorithm().equals(JWSAlgorithm.ES256)
                    == key.getKeyType().getValue().equals("EC");
            if (fits && assertion.verify(new DefaultJWSVerifierFactory().createJWSVerifier(header, pair.toPublicKey())))
                return true;
        }
        return false;
    }

    private boolean isForNow(JWTClaimsSet claims) {
        var now = clock.instant();
        var end = claims.getExpirationTime();
        var from = claims.getNotBeforeTime();
        var audience = claims.getAudience();
        return end != null
                && end.toInstant().isAfter(now)
                && !end.toInstant().isAfter(now.plus(LONGEST).plus(SKEW))
                && (from == null || !from.toInstant().isAfter(now.plus(SKEW)))
                && (audience.contains(issuer) || audience.contains(issuer + "/token"));
    }

    /** Remembered until it would have ended anyway. A memory that is full takes no more: who floods it locks himself out. */
    private boolean isNew(JWTClaimsSet claims) {
        var now = clock.instant();
        used.values().removeIf(end -> !end.isAfter(now));
        var id = claims.getJWTID();
        return id != null
                && !id.isEmpty()
                && id.length() <= 200
                && used.size() < MOST_REMEMBERED
                && used.putIfAbsent(
                                claims.getSubject() + " " + id,
                                claims.getExpirationTime().toInstant())
                        == null;
    }
}
