package io.ytterby.credentials.evidence;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files in a ZIP that somebody sent, each with its hash. What could burst, climb out of its folder, or look different
 * to another reader is refused; nothing is unpacked to the disk.
 */
final class StoredFiles implements Closeable {
    private static final Pattern NAME =
            Pattern.compile("chain\\.json|head\\.jws|index\\.html|key\\.txt|contents/[0-9a-f]{64}");
    private static final int MOST = BundleFile.MOST_ENTRIES + 4;

    private final ZipFile zip;
    private final Map<String, String> hashes;

    private StoredFiles(ZipFile zip, Map<String, String> hashes) {
        this.zip = zip;
        this.hashes = hashes;
    }

    /** @throws RefusedException if it is no such ZIP */
    static StoredFiles open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RefusedException(Reason.MALFORMED, "it is no ZIP: " + unreadable.getMessage(), unreadable);
        }
        try {
            var byDirectory = byDirectory(zip, Files.size(file));
            if (!byDirectory.equals(inSequence(file)))
                throw RefusedException.malformed(
                        "its directory and its files differ: two readers would see two bundles");
            return new StoredFiles(zip, byDirectory);
        } catch (IOException | IllegalArgumentException broken) {
            zip.close();
            throw new RefusedException(Reason.MALFORMED, "it is a broken ZIP: " + broken.getMessage(), broken);
        } catch (RefusedException refused) {
            zip.close();
            throw refused;
        }
    }

    /** The hash of each file by its name, in the order of the ZIP. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** @throws RefusedException if it is not there, or is larger than {@code most} */
    byte[] bytes(String name, int most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw RefusedException.malformed("it has no " + name);
        if (entry.getSize() > most) throw new RefusedException(Reason.TOO_LARGE, name + " is too large");
        try (var in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** As a reader sees it that begins at the end, as most do. */
    private static Map<String, String> byDirectory(ZipFile zip, long size) throws IOException {
        if (zip.size() > MOST) throw new RefusedException(Reason.TOO_LARGE, "it has " + zip.size() + " files");
        var found = new LinkedHashMap<String, String>();
        long left = size;
        for (var entry : zip.stream().toList()) {
            requireStored(entry);
            left -= entry.getSize();
            if (left < 0) throw RefusedException.malformed("its files lie on top of one another");
            try (var in = zip.getInputStream(entry)) {
                keep(found, entry, in);
            }
        }
        return found;
    }

    /** As a reader sees it that takes the files as they come. */
    private static Map<String, String> inSequence(Path file) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                requireStored(entry);
                keep(found, entry, in);
            }
        }
        return found;
    }

    private static void requireStored(ZipEntry entry) {
        if (!NAME.matcher(entry.getName()).matches())
            throw RefusedException.malformed("'" + printable(entry.getName()) + "' does not belong into a bundle");
        if (entry.getMethod() != ZipEntry.STORED || entry.getSize() < 0 || entry.getSize() != entry.getCompressedSize())
            throw RefusedException.malformed(
                    entry.getName() + " is compressed: a bundle is never, so this one was packed anew");
    }

    private static void keep(Map<String, String> found, ZipEntry entry, InputStream in) throws IOException {
        if (found.put(entry.getName(), sha256(in)) != null)
            throw RefusedException.malformed(entry.getName() + " is there twice");
    }

    private static String sha256(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String printable(String name) {
        var shortened = name.length() <= 80 ? name : name.substring(0, 80) + "...";
        return shortened.replaceAll("\\p{Cntrl}", "?");
    }
}
