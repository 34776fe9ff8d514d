package io.ytterby.gateway.projection.data;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Snapshots;
import io.ytterby.gateway.projection.domain.Position;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One file that is written aside, forced to the disk and renamed: a crash leaves the old one or the new one, whole. At
 * its end stand its length and its CRC-32C; a file with another is not believed in any part.
 */
@Singleton
public class FileSnapshots implements Snapshots {
    static final String NAME = "projection.snapshot";

    private static final Logger LOG = Logger.getLogger(FileSnapshots.class);
    private static final int BUFFER = 1 << 16;
    private static final String ASIDE = "new";
    private static final String ENDING = ".unfinished";

    private final Optional<Path> folder;

    /** @param folder where to; without it nothing is kept, and a start waits for Kafka */
    public FileSnapshots(@ConfigProperty(name = "gateway.projection.folder") Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public boolean areKept() {
        return folder.isPresent();
    }

    @Override
    public long keep(Projection projection, List<Position> positions) {
        if (folder.isEmpty()) return 0;
        try {
            return keep(Files.createDirectories(folder.get()), projection, positions);
        } catch (IOException failure) {
            throw new UncheckedIOException("no snapshot could be kept in " + folder.get(), failure);
        }
    }

    private static long keep(Path folder, Projection projection, List<Position> positions) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, ASIDE, ENDING, ownerOnly);
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            var checked = new CheckedOutputStream(Channels.newOutputStream(channel), new CRC32C());
            var buffered = new BufferedOutputStream(checked, BUFFER);
            var out = new DataOutputStream(buffered);
            SnapshotFormat.write(out, projection, positions);
            out.flush();
            var end = new DataOutputStream(Channels.newOutputStream(channel));
            end.writeLong(checked.getChecksum().getValue());
            channel.force(true);
            long size = channel.size();
            Files.move(
                    aside, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public List<Position> restore(Projection projection) {
        folder.ifPresent(FileSnapshots::sweep);
        var file = folder.map(one -> one.resolve(NAME)).filter(Files::exists);
        if (file.isEmpty()) return List.of();
        try {
            requireWhole(file.get());
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get()), BUFFER))) {
                return SnapshotFormat.read(in, projection);
            }
        } catch (IOException | RuntimeException broken) {
            LOG.errorf(
                    "the snapshot %s is broken and ignored, so a start without Kafka knows nothing: %s",
                    file.get(), broken.getMessage());
            projection.forget();
            return List.of();
        }
    }

    /** What a process that was killed has left half written. */
    private static void sweep(Path folder) {
        if (Files.notExists(folder)) return;
        try (var left = Files.newDirectoryStream(folder, ASIDE + "*" + ENDING)) {
            for (var file : left) Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warnf("what is left in %s of snapshots that were not finished stays there: %s", folder, failure);
        }
    }

    /** @throws IOException if not a single byte of it may be believed */
    private static void requireWhole(Path file) throws IOException {
        long body = Files.size(file) - Long.BYTES;
        if (body < 0) throw new IOException("it has no end");
        var sum = new CRC32C();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            var buffer = new byte[BUFFER];
            for (long left = body; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) throw new IOException("it became shorter while it was read");
                sum.update(buffer, 0, read);
                left -= read;
            }
            if (in.readLong() != sum.getValue()) throw new IOException("its checksum is another");
        }
    }
}
