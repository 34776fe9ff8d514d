package io.ytterby.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of one program: its pid and when it started, so that a pid that was given to another program since is not
 * taken for it. Written as {@code <pid> <milliseconds since 1970>}.
 */
public record ProcessStamp(long pid, Instant started) {
    /** Linux computes a start from ticks and the boot time, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessStamp of(ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return new ProcessStamp(process.pid(), started);
    }

    /** What {@link #toString()} wrote, or nothing if the text was cut off or is something else. */
    public static Optional<ProcessStamp> parse(String text) {
        var words = text.strip().split("\\s+", -1);
        if (words.length != 2) return Optional.empty();
        try {
            return Optional.of(
                    new ProcessStamp(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))));
        } catch (NumberFormatException notAStamp) {
            return Optional.empty();
        }
    }

    public static Optional<ProcessStamp> read(Path file) throws IOException {
        return Files.exists(file) ? parse(Files.readString(file)) : Optional.empty();
    }

    /** Written beside and renamed, so that a reader sees the whole stamp or none. */
    public void write(Path file) throws IOException {
        Whole.write(file, toString());
    }

    /** The process, if this very run of it still lives; a zombie does not. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(this::isSameRun).filter(Processes::isRunning);
    }

    private boolean isSameRun(ProcessHandle process) {
        var apart = Duration.between(started, of(process).started()).abs();
        return apart.compareTo(TOLERANCE) <= 0;
    }

    @Override
    public String toString() {
        return pid + " " + started.toEpochMilli();
    }
}
