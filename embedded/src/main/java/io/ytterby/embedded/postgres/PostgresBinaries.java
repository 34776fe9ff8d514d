package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked from the jar on the class path into a folder that all processes of a user share. */
public final class PostgresBinaries {
    private static final String VERSION = "18.6.0";
    private static final String COMPLETE = ".complete";

    /** Names a folder that has {@code bin/postgres} already, as an image has. */
    private static final String HOME = "ytterby.postgres.home";

    private PostgresBinaries() {}

    /** The folder that has {@code bin/postgres}. Unpacks it at the first call; modules that race for it do no harm. */
    static Path unpacked() throws IOException {
        var there = System.getProperty(HOME);
        if (there != null) return Path.of(there);
        var home = Path.of(System.getProperty("ytterby.postgres.cache", "/var/tmp"))
                .resolve("ytterby-pg-" + VERSION + "-" + Account.ownUid());
        if (Files.exists(home.resolve(COMPLETE))) return home;
        var beside = Files.createTempDirectory(Files.createDirectories(home.getParent()), "ytterby-pg-unpacking-");
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpackTo(beside);
        Files.createFile(beside.resolve(COMPLETE));
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException othersWereFirst) {
            Folders.delete(beside);
            if (!Files.exists(home.resolve(COMPLETE))) throw othersWereFirst;
        }
        return home;
    }

    /** Unpacks the programs for this machine into a folder. */
    public static void unpackTo(Path folder) throws IOException {
        var resource = resource();
        try (var packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) throw new IOException("no PostgreSQL for this machine on the class path: " + resource);
            unpack(packed, folder);
        }
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) unpack(entry, tar, folder);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("the archive leaves its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else if (entry.isLink()) Files.copy(folder.resolve(entry.getLinkName()), target);
        else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String resource() {
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
