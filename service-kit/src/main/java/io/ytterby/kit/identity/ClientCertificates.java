package io.ytterby.kit.identity;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate a caller has shown. It is believed from three sources only: the TLS connection itself; a terminator
 * before us whose address is named in the settings; the gateway's word, which carries a MAC over the certificate and the
 * very token, made with a secret that the gateway and the services share. Nothing is believed that was not set.
 */
@Singleton
public class ClientCertificates {
    /** The gateway's word to a service: thumbprint, a dot, MAC. An outsider's has no MAC that holds. */
    public static final String HEADER = "Ytterby-Client-Certificate";

    private static final int SHORTEST_SECRET = 32;

    private final Optional<String> secret;
    private final Optional<String> header;
    private final Set<String> terminators;

    ClientCertificates(
            @ConfigProperty(name = "ytterby.gateway-secret") Optional<String> secret,
            @ConfigProperty(name = "ytterby.client-certificate.header") Optional<String> header,
            @ConfigProperty(name = "ytterby.client-certificate.terminators") Optional<Set<String>> terminators) {
        this.secret = secret;
        this.header = header;
        this.terminators = terminators.orElse(Set.of());
        if (secret.isPresent() && secret.get().length() < SHORTEST_SECRET)
            throw new IllegalArgumentException(
                    "ytterby.gateway-secret has fewer than " + SHORTEST_SECRET + " characters: make it at random");
    }

    /**
     * Whether the request came with that certificate.
     *
     * @param thumbprint base64url of the SHA-256 over its DER, as {@code cnf.x5t#S256} has it
     * @param routing null where there is no HTTP request
     */
    boolean shows(String thumbprint, String token, @Nullable RoutingContext routing) {
        if (routing == null) return false;
        var request = routing.request();
        return ofConnection(request)
                        .or(() -> ofTerminator(request))
                        .filter(thumbprint::equals)
                        .isPresent()
                || isVouchedFor(request.getHeader(HEADER), thumbprint, token);
    }

    /** The gateway's word to a service; empty if the two share no secret, and then the service refuses the token. */
    public Optional<String> vouch(String thumbprint, String token) {
        return secret.map(shared -> thumbprint + "." + mac(shared, thumbprint, token));
    }

    private boolean isVouchedFor(@Nullable String word, String thumbprint, String token) {
        if (word == null) return false;
        return vouch(thumbprint, token)
                .filter(good -> MessageDigest.isEqual(
                        good.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static Optional<String> ofConnection(HttpServerRequest request) {
        if (!request.isSSL()) return Optional.empty();
        try {
            var shown = request.sslSession().getPeerCertificates();
            return shown.length == 0 ? Optional.empty() : Optional.of(Thumbprints.of(shown[0].getEncoded()));
        } catch (SSLPeerUnverifiedException | java.security.cert.CertificateEncodingException none) {
            return Optional.empty();
        }
    }

    private Optional<String> ofTerminator(HttpServerRequest request) {
        if (header.isEmpty()
                || !terminators.contains(request.connection().remoteAddress().hostAddress())) return Optional.empty();
        return Optional.ofNullable(request.getHeader(header.get())).flatMap(Thumbprints::ofHeader);
    }

    private static String mac(String secret, String thumbprint, String token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((thumbprint + "\n" + token).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
