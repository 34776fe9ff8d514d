package io.ytterby.tracking.certificate.data;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.tracking.certificate.app.CodeSigner;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An Ed25519 pair in one file of the service's own folder of keys (mode 0600), made at the first start. */
@Singleton
class FileCodeSigner implements CodeSigner {
    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "code-signer.key";

    private final String issuer;
    private final KeyPair pair;

    FileCodeSigner(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "tracking.codes.issuer", defaultValue = "urn:ytterby:codes") String issuer)
            throws IOException, GeneralSecurityException {
        this.issuer = issuer;
        this.pair = open(folder.resolve(FILE));
    }

    @Override
    public String issuer() {
        return issuer;
    }

    @Override
    public SigningKey key() {
        return new LocalKey(issuer + "#" + publicKey().multibase(), pair.getPrivate());
    }

    @Override
    public VerifyingKey publicKey() {
        return VerifyingKey.of(pair.getPublic());
    }

    /** Two lines, public and private; written aside and linked into place, so that a twin never makes another. */
    private static KeyPair open(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) make(file);
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) throw new IOException(file + " should have two lines, public and private key");
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                factory.generatePrivate(
                        new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var text = Base64.getEncoder();
        var aside = Files.createTempFile(
                folder,
                "code-signer",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(
                    aside,
                    text.encodeToString(made.getPublic().getEncoded()) + "\n"
                            + text.encodeToString(made.getPrivate().getEncoded()) + "\n");
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException twinWasFirst) {
            // The twin's pair is as good; it is read next.
            return;
        } finally {
            Files.delete(aside);
        }
    }
}
