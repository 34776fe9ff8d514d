package io.ytterby.licensing.document.db;

import io.ytterby.licensing.document.app.DocumentStore;
import io.ytterby.licensing.document.domain.DocumentType;
import io.ytterby.licensing.document.domain.Utf8Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Documents as files: {@code ab/abcdef…} by their SHA-256, {@code arriving/} while they come. A file is written, forced to
 * the disk and renamed, and the folder that has its name is forced too: a crash leaves all of it or nothing.
 */
@ApplicationScoped
class FileDocumentStore implements DocumentStore {
    private static final int HEAD = 64;

    private final Path folder;
    private final Clock clock;

    FileDocumentStore(@ConfigProperty(name = "licensing.documents.folder") Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What was learnt of the bytes as they went by. */
    @SuppressWarnings("ArrayRecordComponent") // it is read once, and never compared
    record Seen(long size, String sha256, byte[] head, boolean isText) {}

    @Override
    public Arrival receive(InputStream bytes, long most) throws IOException {
        var file = Files.createDirectories(folder.resolve("arriving"))
                .resolve(UUID.randomUUID().toString());
        try {
            return new FileArrival(this, file, write(bytes, file, most));
        } catch (IOException | RuntimeException cutOff) {
            Files.deleteIfExists(file);
            throw cutOff;
        }
    }

    private static Seen write(InputStream bytes, Path file, long most) throws IOException {
        var digest = sha256();
        var text = new Utf8Text();
        var head = new byte[0];
        long size = 0;
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var part = new byte[1 << 16];
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
                size += read;
                if (size > most) throw new TooLargeException();
                if (head.length < HEAD) head = longer(head, part, read);
                digest.update(part, 0, read);
                if (DocumentType.mayBeText(head)) text.feed(part, read);
                out.write(part, 0, read);
            }
        }
        return new Seen(size, HexFormat.of().formatHex(digest.digest()), head, text.isText());
    }

    private static byte[] longer(byte[] head, byte[] part, int read) {
        int more = Math.min(HEAD - head.length, read);
        var longer = Arrays.copyOf(head, head.length + more);
        System.arraycopy(part, 0, longer, head.length, more);
        return longer;
    }

    void keep(Path arrived, String sha256) throws IOException {
        var place = place(sha256);
        var shelf = Files.createDirectories(shelf(sha256));
        force(arrived, StandardOpenOption.WRITE);
        Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        force(shelf, StandardOpenOption.READ);
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public List<String> oldest(Instant before, int most) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.find(
                folder,
                2,
                (path, about) -> about.isRegularFile()
                        && path.getFileName().toString().length() == 64
                        && about.lastModifiedTime().toInstant().isBefore(before))) {
            return files.map(path -> path.getFileName().toString()).limit(most).toList();
        }
    }

    @Override
    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public void forgetArrivals(Instant before) throws IOException {
        var late = new ArrayList<Path>();
        try (var arriving = Files.newDirectoryStream(folder.resolve("arriving"))) {
            for (var file : arriving)
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) late.add(file);
        } catch (NoSuchFileException nothingEverCame) {
            return;
        }
        for (var file : late) Files.deleteIfExists(file);
    }

    private Path place(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
