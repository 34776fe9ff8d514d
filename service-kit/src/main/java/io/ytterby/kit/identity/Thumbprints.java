package io.ytterby.kit.identity;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;

/** The thumbprints of certificates, as tokens name them. */
final class Thumbprints {
    private Thumbprints() {}

    /** Base64url of the SHA-256 over a certificate's DER. */
    static String of(byte[] der) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a terminator's header: {@code :base64:} as RFC 9440 has it, or a URL-encoded PEM as nginx sends it. */
    static Optional<String> ofHeader(String value) {
        try {
            return Optional.of(of(der(value.strip())));
        } catch (IllegalArgumentException | CertificateException noCertificate) {
            return Optional.empty();
        }
    }

    private static byte[] der(String value) throws CertificateException {
        if (value.length() > 2 && value.startsWith(":") && value.endsWith(":"))
            return Base64.getDecoder().decode(value.substring(1, value.length() - 1));
        // A plus of base64 is no blank: nginx leaves it as it is.
        var pem = URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8));
        return CertificateFactory.getInstance("X.509").generateCertificate(in).getEncoded();
    }
}
