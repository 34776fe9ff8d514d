package io.ytterby.licensing.credential.data;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.licensing.credential.domain.KeyWindow;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ed25519 keys as files that only their owner may read, and the list of their windows. */
record KeyFolder(Path folder) {
    private static final String ALGORITHM = "Ed25519";
    private static final String INDEX = "credential-keys.json";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** @param revision one more with each change */
    record Index(long revision, List<KeyWindow> windows) {
        static final Index EMPTY = new Index(0, List.of());
    }

    /** The pair of that name; made if it is not there. @throws IOException if others may use it, or it is no key */
    KeyPair pair(String name) throws IOException {
        var privateFile = folder.resolve(name + ".pk8");
        var publicFile = folder.resolve(name + ".pub");
        try {
            locked(name, () -> {
                if (!Files.exists(privateFile)) make(privateFile, publicFile);
            });
            requireOwnerOnly(privateFile);
            var factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(publicFile))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile))));
        } catch (GeneralSecurityException e) {
            throw new IOException(privateFile + " holds no Ed25519 key; restore it from the backup", e);
        }
    }

    private static void make(Path privateFile, Path publicFile) throws IOException {
        try {
            var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            store(publicFile, made.getPublic().getEncoded());
            store(privateFile, made.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** What is done with files. */
    interface Work {
        void run() throws IOException;
    }

    /** Of two replicas on one folder the second comes to what the first has made. */
    void locked(String name, Work work) throws IOException {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid()) work.run();
        }
    }

    Index index() throws IOException {
        var file = folder.resolve(INDEX);
        if (!Files.exists(file)) return Index.EMPTY;
        var index = StrictJson.parseObject(Files.readAllBytes(file));
        return new Index(
                index.whole("revision").orElse(0L),
                index.objects("keys").stream().map(KeyFolder::window).toList());
    }

    void writeIndex(Index index) throws IOException {
        var json = Json.Obj.of(
                "revision", index.revision(),
                "keys", index.windows().stream().map(KeyFolder::json).toList());
        store(folder.resolve(INDEX), Jcs.bytes(json));
    }

    void write(String name, String text) throws IOException {
        store(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyWindow window(Json.Obj key) {
        return new KeyWindow(
                key.needText("name"),
                key.instant("notBefore").orElseThrow(),
                key.instant("notAfter").orElseThrow(),
                key.instant("revokedAt").orElse(null),
                key.text("reason").orElse(null));
    }

    private static Json.Obj json(KeyWindow window) {
        return Json.Obj.of(
                "name", window.name(),
                "notBefore", window.notBefore(),
                "notAfter", window.notAfter(),
                "revokedAt", window.revokedAt(),
                "reason", window.reason());
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        others.removeAll(OWNER_ONLY);
        if (!others.isEmpty())
            throw new IOException(file + " signs licences, and others may use it too. Set its mode: chmod 600 " + file);
    }

    /** Written aside and renamed: a crash leaves either no file or the whole one. */
    private static void store(Path file, byte[] bytes) throws IOException {
        var aside = Files.createTempFile(
                file.toAbsolutePath().getParent(), "new", ".key", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
