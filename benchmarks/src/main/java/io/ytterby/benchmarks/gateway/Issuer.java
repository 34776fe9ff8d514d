package io.ytterby.benchmarks.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Signs tokens as an OIDC provider would, by RS256, which HAProxy and the gateway can both verify. */
final class Issuer {
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final ObjectMapper json = new ObjectMapper();
    private final String name;
    private final KeyPair pair;

    Issuer(String name) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.name = name;
        this.pair = generator.generateKeyPair();
    }

    /** The key set, as {@code /jwks} answers it. */
    String keys() throws JsonProcessingException {
        var key = (RSAPublicKey) pair.getPublic();
        return json.writeValueAsString(Map.of(
                "keys",
                List.of(new TreeMap<>(Map.of(
                        "kty", "RSA",
                        "use", "sig",
                        "alg", "RS256",
                        "kid", "bench",
                        "n", URL.encodeToString(unsigned(key.getModulus())),
                        "e", URL.encodeToString(unsigned(key.getPublicExponent())))))));
    }

    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** A new token each time; five minutes long. */
    String token(String subject, String organisation, String role)
            throws GeneralSecurityException, JsonProcessingException {
        var now = Instant.now();
        var claims = new TreeMap<String, Object>(Map.of(
                "iss",
                name,
                "aud",
                "ytterby",
                "sub",
                subject,
                "name",
                subject,
                "org",
                organisation,
                "org_kind",
                "company",
                "groups",
                List.of(role),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFETIME).getEpochSecond(),
                "jti",
                UUID.randomUUID().toString()));
        var head = json.writeValueAsBytes(new TreeMap<>(Map.of("alg", "RS256", "typ", "at+jwt", "kid", "bench")));
        var text = URL.encodeToString(head) + "." + URL.encodeToString(json.writeValueAsBytes(claims));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + URL.encodeToString(signature.sign());
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
