package io.ytterby.gramcodes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;

/**
 * The root key in a file that only its owner may read (mode 0600), made at the first start.
 *
 * <p>Whoever loses the file loses the power to verify every code ever printed: it belongs in the backup.
 */
public final class FileKeystore {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private FileKeystore() {}

    /**
     * Reads the root key, or makes a random one if the file is not there yet.
     *
     * @throws IOException if the file cannot be read or made, has another length, or others may read it
     */
    public static RootKey open(Path file, int currentEpoch) throws IOException {
        if (!Files.exists(file)) create(file);
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        others.removeAll(OWNER_ONLY);
        if (!others.isEmpty())
            throw new IOException(file
                    + " holds the gram root key, and others may use it too. Set its mode to 0600: chmod 600 " + file);
        var root = Files.readAllBytes(file);
        if (root.length != RootKey.LENGTH)
            throw new IOException(file + " should hold a root key of 32 bytes and has " + root.length
                    + ". Restore it from the backup; a new one would make every printed code look forged.");
        return new RootKey(root, currentEpoch);
    }

    /** Written aside and linked into place whole, so that neither a crash nor a twin process leaves half a key. */
    private static void create(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IOException(file + " has no folder to be kept in");
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var aside = Files.createTempFile(folder, "gram-root", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            writeRandomKey(aside);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException twinWasFirst) {
            // The twin's key is as good; it is read next.
            return;
        } finally {
            Files.delete(aside);
        }
    }

    private static void writeRandomKey(Path file) throws IOException {
        var root = new byte[RootKey.LENGTH];
        new SecureRandom().nextBytes(root);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(root);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }
}
