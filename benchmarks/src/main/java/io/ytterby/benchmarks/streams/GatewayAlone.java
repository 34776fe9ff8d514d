package io.ytterby.benchmarks.streams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.benchmarks.alone.PartAlone;
import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway alone, and tokens for organisations that nobody has registered. */
final class GatewayAlone implements AutoCloseable {
    /** As long as the issuer's own tokens live. */
    private static final int LIFETIME_S = 290;

    private static final Duration ONE_TOKEN = Duration.ofMinutes(1);

    private final PartAlone alone;
    private final RSAKey key;
    private final ConcurrentHashMap<String, Signed> tokens = new ConcurrentHashMap<>();

    private record Signed(String text, Instant made) {}

    private GatewayAlone(PartAlone alone, RSAKey key) {
        this.alone = alone;
        this.key = key;
    }

    /** @param portBase the first of the ports that it takes */
    static GatewayAlone start(int portBase) throws IOException {
        var memory = Map.of(Part.GATEWAY, new Overrides(Map.of(), List.of("-Xmx768m", "-Xms512m", "-Xmn256m")));
        var alone = PartAlone.start(Part.GATEWAY, portBase, memory);
        try {
            var key = RSAKey.parse(Files.readString(alone.place().resolve("identity/signing-key.json")));
            return new GatewayAlone(alone, key);
        } catch (ParseException strange) {
            alone.close();
            throw new IOException("the issuer's key is no RSA key", strange);
        } catch (IOException | RuntimeException failure) {
            alone.close();
            throw failure;
        }
    }

    int port() {
        return alone.platform().url(Part.GATEWAY).getPort();
    }

    String bootstrap() {
        return alone.platform().bootstrap();
    }

    /** For a buyer of an organisation that nobody has registered; the same one for a minute. */
    String token(String organisation) {
        return tokens.compute(
                        organisation,
                        (name, before) -> before == null
                                        || before.made.isBefore(Instant.now().minus(ONE_TOKEN))
                                ? new Signed(sign(name), Instant.now())
                                : before)
                .text;
    }

    /** As the issuer would. */
    private String sign(String organisation) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(alone.issuer())
                .audience("ytterby")
                .subject("buyer." + organisation)
                .claim("name", organisation)
                .claim("org", organisation)
                .claim("org_kind", "company")
                .claim("groups", List.of("buyer"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFETIME_S)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        var head = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(head, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    /** What the log itself says: the last number of each organisation. */
    Map<String, Long> lastNumbers() throws IOException, SQLException {
        var database = alone.platform().database(Part.GATEWAY);
        var found = new HashMap<String, Long>();
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var rows = connection.createStatement().executeQuery("SELECT organisation, last_seq FROM push_head")) {
            while (rows.next()) found.put(rows.getString(1), rows.getLong(2));
        }
        return found;
    }

    void killGateway() throws IOException {
        alone.platform().kill9(Part.GATEWAY);
    }

    void startGateway() throws IOException {
        alone.platform().restart(Part.GATEWAY);
    }

    @Override
    public void close() throws IOException {
        alone.close();
    }
}
