package io.ytterby.kit.identity;

import static io.ytterby.kit.identity.LocalIssuer.FIRST;
import static io.ytterby.kit.identity.LocalIssuer.ONCE_IN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenLifetimeTest {
    private final LocalIssuer issuer;

    TokenLifetimeTest(@TempDir Path folder) {
        issuer = new LocalIssuer(folder);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_token_that_lives_longer_than_five_minutes_is_refused_however_good_it_is() throws Exception {
        var keys = issuer.keys();
        keys.refresh();
        var verifier = new TokenVerifier(new Defaults(), issuer.address(), keys, issuer.clock);

        assertThat(verifier.verify(token(300))).isInstanceOf(TokenVerifier.Verdict.Good.class);
        assertThat(verifier.verify(token(301))).isInstanceOf(TokenVerifier.Verdict.Refused.class);
    }

    private String token(int seconds) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(issuer.address());
        claims.setAudience("ytterby");
        var now = issuer.clock.instant().getEpochSecond();
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + seconds));
        var signed = new org.jose4j.jws.JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue("RS256");
        signed.setKeyIdHeaderValue("first");
        signed.setHeader("typ", "at+jwt");
        signed.setKey(FIRST.getPrivateKey());
        return signed.getCompactSerialization();
    }

    /** What the settings are where nobody sets them. */
    private static final class Defaults implements TokenConfig {
        @Override
        public String audience() {
            return "ytterby";
        }

        @Override
        public java.util.Set<String> algorithms() {
            return java.util.Set.of("RS256");
        }

        @Override
        public java.util.Set<String> types() {
            return java.util.Set.of("at+jwt");
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration skew() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Optional<java.net.URI> keys() {
            return Optional.empty();
        }

        @Override
        public Duration refetchAfter() {
            return ONCE_IN;
        }

        @Override
        public Duration refreshEvery() {
            return Duration.ofMinutes(5);
        }
    }
}
