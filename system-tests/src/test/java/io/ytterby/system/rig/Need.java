package io.ytterby.system.rig;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a fault needs of the machine beyond a JVM. */
public enum Need {
    /** To make the system calls of others fail. */
    STRACE("root, strace"),
    /** To make a disk that may be filled. */
    LOOP("root, mkfs.ext4, a loop device");

    private final String title;

    Need(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What this machine lacks of it; empty if it has it. It is tried, since not every root may do everything. */
    public Optional<String> missing() {
        if (!isRoot()) return Optional.of("not root");
        return switch (this) {
            case STRACE -> works(List.of("strace", "-o", "/dev/null", "true"), "no strace, or no right to trace");
            case LOOP ->
                Files.notExists(Path.of("/dev/loop-control"))
                        ? Optional.of("no loop device")
                        : works(List.of("unshare", "-m", "mkfs.ext4", "-V"), "no mkfs.ext4, or no right to mount");
        };
    }

    private static Optional<String> works(List<String> command, String lack) {
        try {
            Processes.run(Path.of("/"), command);
            return Optional.empty();
        } catch (IOException no) {
            return Optional.of(lack);
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return false;
        }
    }
}
