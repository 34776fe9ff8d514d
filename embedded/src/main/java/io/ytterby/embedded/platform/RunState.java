package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a supervisor runs on a data folder, and what it says of itself. Who holds the lock is the supervisor: the
 * system takes the lock from a killed process, so it never lies as a pid file may.
 */
public final class RunState {
    private static final String READY = "ready";
    private static final String STARTING = "starting";

    private final DataFolder data;

    public RunState(DataFolder data) {
        this.data = data;
    }

    /** @param ready false while it still starts */
    public record Running(int portBase, boolean ready, List<Part> parts) {
        public Running {
            parts = List.copyOf(parts);
        }

        private static Running parse(String text) {
            var words = text.strip().split(" ", -1);
            var parts = Arrays.stream(words[2].split(",", -1)).map(Part::named).flatMap(Optional::stream);
            return new Running(Integer.parseInt(words[0]), words[1].equals(READY), parts.toList());
        }

        @Override
        public String toString() {
            var titles = parts.stream().map(Part::title).collect(Collectors.joining(","));
            return portBase + " " + (ready ? READY : STARTING) + " " + titles;
        }
    }

    /** Makes this process the supervisor until the lock is released, or nothing if another one is. */
    Optional<FileLock> tryLock() throws IOException {
        var channel = FileChannel.open(data.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock == null) channel.close();
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException inThisProcess) {
            channel.close();
            return Optional.empty();
        }
    }

    void write(Running running) throws IOException {
        Whole.write(data.run("state"), running.toString());
    }

    void writeIssuer(String issuer) throws IOException {
        Whole.write(data.run("issuer"), issuer);
    }

    /** The address of whoever signs the tokens of the running platform, without a slash at its end. */
    public String issuer() throws IOException {
        return Files.readString(data.run("issuer")).strip();
    }

    /** Before a new supervisor starts: what the last one wrote is not to be taken for the new one's word. */
    public void forget() throws IOException {
        Files.deleteIfExists(data.run("state"));
    }

    /** What the running supervisor says; empty if none runs, whatever was written. */
    public Optional<Running> read() throws IOException {
        var lock = tryLock();
        if (lock.isPresent()) {
            lock.get().acquiredBy().close();
            return Optional.empty();
        }
        var file = data.run("state");
        return Optional.of(
                Files.exists(file)
                        ? Running.parse(Files.readString(file))
                        : new Running(PlatformSettings.DEFAULT_PORT_BASE, false, List.of()));
    }
}
