package io.ytterby.system.rig;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of its own, in a file, that can be filled to the last block. Needs root and a loop device. */
public final class SmallDisk implements AutoCloseable {
    private static final Path ROOT = Path.of("/");
    private static final long BYTES = 3L << 30;
    private static final String FILLER = "filler";

    private final Path image;
    private final Path place;

    private SmallDisk(Path image, Path place) {
        this.image = image;
        this.place = place;
    }

    /** Makes it and mounts it there. Its file is as large as what is written to it. */
    static SmallDisk at(Path place) throws IOException {
        Files.createDirectories(place);
        var image = Path.of(place + ".img");
        Processes.run(ROOT, List.of("truncate", "-s", Long.toString(BYTES), image.toString()));
        Processes.run(ROOT, List.of("mkfs.ext4", "-q", "-m", "0", image.toString()));
        Processes.run(ROOT, List.of("mount", "-o", "loop", image.toString(), place.toString()));
        // Kafka takes every folder in its own for a partition.
        Files.deleteIfExists(place.resolve("lost+found"));
        return new SmallDisk(image, place);
    }

    /** Takes all that is free. */
    public void fill() throws IOException {
        var filler = place.resolve(FILLER).toString();
        long free = place.toFile().getUsableSpace();
        Processes.run(place, List.of("fallocate", "-l", Long.toString(Math.max(free - (64 << 10), 1)), filler));
        // What is left in small pieces; it ends with "no space left", as it should.
        Processes.run(place, List.of("sh", "-c", "dd if=/dev/zero of=" + filler + "2 bs=4096 2>&1 || true"));
    }

    public void free() throws IOException {
        Files.deleteIfExists(place.resolve(FILLER));
        Files.deleteIfExists(place.resolve(FILLER + "2"));
    }

    @Override
    public void close() throws IOException {
        Processes.run(ROOT, List.of("umount", "-l", place.toString()));
        Files.deleteIfExists(image);
    }
}
