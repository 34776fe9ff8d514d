package io.ytterby.tips;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;

/** A time-stamping authority of RFC 3161 on this machine, with a key and a certificate of its own. */
public final class StampingAuthority implements QuarkusTestResourceLifecycleManager {
    private static final String CERTIFICATE = "ytterby.test.authority";
    private static final String STRANGER = "ytterby.test.stranger";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var keys = keys();
            var certificate = certificate(keys);
            System.setProperty(CERTIFICATE, java.util.HexFormat.of().formatHex(certificate.getEncoded()));
            System.setProperty(
                    STRANGER,
                    java.util.HexFormat.of().formatHex(certificate(keys()).getEncoded()));
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
            listening.createContext("/tsa", exchange -> answer(exchange, keys, certificate));
            listening.start();
            server = listening;
            return Map.of(
                    "tips.stamp.authority",
                    "http://127.0.0.1:" + listening.getAddress().getPort() + "/tsa");
        } catch (IOException | GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void answer(HttpExchange exchange, KeyPair keys, X509Certificate certificate) throws IOException {
        try (exchange) {
            var request = new TimeStampRequest(exchange.getRequestBody());
            var bytes = stamped(request, keys, certificate);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (GeneralSecurityException | OperatorCreationException | TSPException failure) {
            throw new IOException(failure);
        }
    }

    private static byte[] stamped(TimeStampRequest request, KeyPair keys, X509Certificate certificate)
            throws GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256));
        var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate);
        var tokens = new TimeStampTokenGenerator(signer, sha256, new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256))
                .generate(request, BigInteger.ONE, Date.from(Instant.now()))
                .getEncoded();
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys)
            throws OperatorCreationException, GeneralSecurityException, IOException {
        var name = new X500Name("CN=A stamping authority of a test");
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now.minusSeconds(86_400)),
                Date.from(now.plusSeconds(86_400L * 30)),
                name,
                keys.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    static X509Certificate certificate() {
        return read(CERTIFICATE);
    }

    static X509Certificate stranger() {
        return read(STRANGER);
    }

    /** By the system's properties: Quarkus loads this class twice. */
    private static X509Certificate read(String name) {
        try {
            var bytes = java.util.HexFormat.of().parseHex(System.getProperty(name));
            return (X509Certificate) java.security.cert.CertificateFactory.getInstance("X.509")
                    .generateCertificate(new java.io.ByteArrayInputStream(bytes));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {
        var listening = server;
        if (listening != null) listening.stop(0);
    }
}
