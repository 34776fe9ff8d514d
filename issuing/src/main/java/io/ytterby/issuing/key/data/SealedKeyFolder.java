package io.ytterby.issuing.key.data;

import io.ytterby.credentials.key.VerifyingKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/**
 * Ed25519 keys as files: the private half in PKCS#8 sealed by a password (PBES2: PBKDF2 with HMAC-SHA256, AES-256), the
 * public half beside it in multibase. Only their owner may read them, and a copy of the folder alone signs nothing.
 */
public final class SealedKeyFolder {
    private static final String SEAL = "PBEWithHmacSHA256AndAES_256";
    private static final String ALGORITHM = "Ed25519";
    /** The password is 32 random bytes, which no rounds make stronger: these slow down who has set a short one. */
    private static final int ROUNDS = 20_000;

    private static final int SALT = 16;

    private final Path folder;
    private final char[] password;
    private final SecureRandom random = new SecureRandom();

    public SealedKeyFolder(Path folder, String password) {
        this.folder = folder;
        this.password = password.toCharArray();
    }

    /** A new pair. */
    public KeyPair make() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** The pair of that name, made if it is not there. Of two replicas on one folder the second reads what the first made. */
    public Kept keptOrMade(String name) throws IOException {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(sealed(name))) keep(name, make());
        }
        var multibase = Files.readString(folder.resolve(name + ".multibase")).strip();
        return new Kept(read(name), VerifyingKey.ofMultibase(multibase));
    }

    /** A private key and its public half. */
    public record Kept(PrivateKey privateHalf, VerifyingKey publicHalf) {}

    /** The public half first: where the sealed file is, the other is too. */
    public void keep(String name, KeyPair pair) throws IOException {
        Files.createDirectories(folder);
        write(name + ".multibase", VerifyingKey.of(pair.getPublic()).multibase().getBytes(StandardCharsets.US_ASCII));
        write(sealed(name).getFileName().toString(), seal(pair.getPrivate().getEncoded()));
    }

    /** @throws IOException if it is not there, or the password is another */
    public PrivateKey read(String name) throws IOException {
        var file = sealed(name);
        try {
            var info = new EncryptedPrivateKeyInfo(Files.readAllBytes(file));
            var cipher = Cipher.getInstance(SEAL);
            cipher.init(Cipher.DECRYPT_MODE, key(), info.getAlgParameters());
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(info.getKeySpec(cipher));
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    file + " cannot be opened: the password is another, or the file is spoilt. Restore both together.",
                    e);
        }
    }

    public void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        // Written aside and renamed: a crash leaves either no file or the whole one.
        var aside = Files.createTempFile(folder, "new", ".key", ownerOnly);
        Files.write(aside, bytes);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path sealed(String name) {
        return folder.resolve(name + ".p8e");
    }

    private byte[] seal(byte[] plain) {
        try {
            var salt = new byte[SALT];
            var iv = new byte[SALT];
            random.nextBytes(salt);
            random.nextBytes(iv);
            var cipher = Cipher.getInstance(SEAL);
            cipher.init(Cipher.ENCRYPT_MODE, key(), new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(iv)));
            var hidden = cipher.doFinal(plain);
            Arrays.fill(plain, (byte) 0);
            // The standard's name for what the provider calls by its parts: the file says which those are.
            var parameters = AlgorithmParameters.getInstance("PBES2");
            parameters.init(cipher.getParameters().getEncoded());
            return new EncryptedPrivateKeyInfo(parameters, hidden).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key cannot be sealed", e);
        }
    }

    private SecretKey key() throws GeneralSecurityException {
        return SecretKeyFactory.getInstance(SEAL).generateSecret(new PBEKeySpec(password));
    }
}
