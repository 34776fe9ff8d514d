package io.ytterby.tracking.seal.app;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The Ed25519 key that signs heads: made at the first start, kept in the keys' folder. */
@Singleton
public class HeadKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String NAME = "tracking-custody-heads";

    private final KeyPair pair;

    HeadKey(@ConfigProperty(name = "ytterby.keys-dir") Path folder) throws IOException, GeneralSecurityException {
        this.pair = loadOrMake(folder);
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of heads cannot sign", e);
        }
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The first eight bytes of the public key's SHA-256, in hex. */
    String id() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As X.509 SubjectPublicKeyInfo in base64: what {@code openssl pkey -pubin -inform DER} reads. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static KeyPair loadOrMake(Path folder) throws IOException, GeneralSecurityException {
        var privateFile = folder.resolve(NAME + ".pk8");
        var publicFile = folder.resolve(NAME + ".pub");
        Files.createDirectories(folder);
        if (!Files.exists(privateFile)) {
            var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            store(publicFile, made.getPublic().getEncoded());
            store(privateFile, made.getPrivate().getEncoded());
        }
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(publicFile))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile))));
    }

    /** Written aside and renamed: a crash leaves either no file or the whole one. */
    private static void store(Path file, byte[] bytes) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".key", ownerOnly);
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
