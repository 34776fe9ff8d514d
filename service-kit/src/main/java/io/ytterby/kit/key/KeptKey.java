package io.ytterby.kit.key;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** An Ed25519 key pair that is made at the first start and kept in the keys' folder, which only its owner may read. */
public class KeptKey {
    private static final String ALGORITHM = "Ed25519";

    private final String name;
    private final KeyPair pair;

    /** @param name of its two files, without their endings {@code .pk8} and {@code .pub} */
    public KeptKey(Path folder, String name) throws IOException, GeneralSecurityException {
        this.name = name;
        this.pair = loadOrMake(folder, name);
    }

    public final byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key " + name + " cannot sign", e);
        }
    }

    /** False also where the signature has not even the shape of one. */
    public final boolean verifies(byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    public final PublicKey publicKey() {
        return pair.getPublic();
    }

    /** For libraries that sign themselves. */
    public final KeyPair pair() {
        return pair;
    }

    /** The first eight bytes of the public key's SHA-256, in hex. */
    public final String id() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Under a lock: of two replicas that start at once on one folder the second reads what the first has made. */
    private static KeyPair loadOrMake(Path folder, String name) throws IOException, GeneralSecurityException {
        var privateFile = folder.resolve(name + ".pk8");
        var publicFile = folder.resolve(name + ".pub");
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(privateFile)) make(privateFile, publicFile);
        }
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(publicFile))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile))));
    }

    private static void make(Path privateFile, Path publicFile) throws IOException, GeneralSecurityException {
        var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        store(publicFile, made.getPublic().getEncoded());
        store(privateFile, made.getPrivate().getEncoded());
    }

    /** Written aside and renamed: a crash leaves either no file or the whole one. */
    private static void store(Path file, byte[] bytes) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".key", ownerOnly);
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
