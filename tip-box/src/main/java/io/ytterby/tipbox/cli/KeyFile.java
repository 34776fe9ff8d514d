package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.seal.SealBrokenException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An officer's private key in a file: sealed by a passphrase through Argon2id (64 MiB, three passes) and
 * ChaCha20-Poly1305. Whoever takes the machine has a file and needs the officer's head.
 */
final class KeyFile {
    private static final String HEAD = "ytterby-tip-key 1";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;

    private KeyFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException rather than write over a key */
    static void write(Path file, byte[] key, char[] passphrase, SecureRandom random) throws IOException {
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, passphrase, salt, nonce, key);
        var all = ByteBuffer.allocate(SALT + NONCE + sealed.length)
                .put(salt)
                .put(nonce)
                .put(sealed)
                .array();
        var text = HEAD + "\n" + Base64.getEncoder().encodeToString(all) + "\n";
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var out = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** @throws SealBrokenException if the passphrase is another one, or the file is none of these */
    static byte[] read(Path file, char[] passphrase) throws IOException {
        var lines = Files.readString(file, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != 2 || !lines.getFirst().equals(HEAD))
            throw new SealBrokenException(file + " is no key of this program");
        byte[] all;
        try {
            all = Base64.getDecoder().decode(lines.get(1));
        } catch (IllegalArgumentException unfit) {
            throw new SealBrokenException(file + " is damaged");
        }
        if (all.length <= SALT + NONCE) throw new SealBrokenException(file + " is cut");
        return run(
                Cipher.DECRYPT_MODE,
                passphrase,
                Arrays.copyOf(all, SALT),
                Arrays.copyOfRange(all, SALT, SALT + NONCE),
                Arrays.copyOfRange(all, SALT + NONCE, all.length));
    }

    private static byte[] run(int mode, char[] passphrase, byte[] salt, byte[] nonce, byte[] bytes) {
        var key = new byte[32];
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        argon.generateBytes(passphrase, key);
        try {
            var cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException other) {
            throw new SealBrokenException("the passphrase is another one, or the key was changed");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
