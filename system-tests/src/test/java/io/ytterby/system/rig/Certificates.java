package io.ytterby.system.rig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Key pairs with certificates that sign themselves, made by the JDK's own tool, and connections that show one. */
public record Certificates(Path folder) {
    public static final String PASSWORD = "of-this-test";

    /** A key store {@code NAME.p12} for this machine's addresses. */
    public Path pair(String name) throws IOException, InterruptedException {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                store(name).toString());
        return store(name);
    }

    /** A trust store with the certificates of these pairs. */
    public Path trusting(String name, String... pairs) throws IOException, GeneralSecurityException {
        var trust = empty();
        for (var pair : pairs) trust.setCertificateEntry(pair, open(pair).getCertificate(pair));
        try (var out = Files.newOutputStream(store(name))) {
            trust.store(out, PASSWORD.toCharArray());
        }
        return store(name);
    }

    /** As {@code cnf.x5t#S256} has it. */
    public String thumbprint(String pair) throws IOException, GeneralSecurityException {
        var certificate = open(pair).getCertificate(pair).getEncoded();
        var hash = MessageDigest.getInstance("SHA-256").digest(certificate);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Connections that trust one store and show the certificate of a pair; an empty name shows none. */
    public SSLContext connections(String trusted, String shown) throws IOException, GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(open(trusted));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown.isEmpty() ? empty() : open(shown), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore open(String name) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store(name))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD.toCharArray());
        return store;
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private static void keytool(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("keytool: " + said);
    }
}
