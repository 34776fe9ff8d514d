package io.ytterby.embedded.process;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs, signals and waits for processes of this machine. */
public final class Processes {
    private Processes() {}

    /** False for a zombie too: a killed child that nobody has waited for yet still has its pid. */
    public static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && stateOf(process.pid()) != 'Z';
    }

    /** The state letter of {@code /proc/<pid>/stat}, or {@code '?'} where there is no such file (macOS). */
    private static char stateOf(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException | IndexOutOfBoundsException noProc) {
            return '?';
        }
    }

    /** The folder in which a process runs, where the system tells. */
    public static Optional<Path> workingFolder(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException notTold) {
            return Optional.empty();
        }
    }

    /** Runs a command to its end. @throws IOException with the command's output if it does not end with 0 */
    public static String run(Path folder, List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        if (exitCode(process) != 0) throw new IOException(String.join(" ", command) + " failed: " + output.strip());
        return output;
    }

    private static int exitCode(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    /** Sends a signal by name ({@code INT}, {@code TERM}, {@code KILL}). A process that is gone already is fine. */
    public static void signal(ProcessHandle process, String name) throws IOException {
        var kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        exitCode(kill);
    }

    /** Signals and waits; what has not gone within the patience is killed. */
    public static void stop(ProcessHandle process, String signal, Duration patience) throws IOException {
        if (!isRunning(process)) return;
        signal(process, signal);
        if (waitFor(process, patience)) return;
        signal(process, "KILL");
        waitFor(process, Duration.ofSeconds(10));
    }

    /** True when the process has gone (or is a zombie) within the patience. */
    public static boolean waitFor(ProcessHandle process, Duration patience) throws IOException {
        return await(() -> !isRunning(process), patience);
    }

    /** Looks every 20 ms until the fact is there or the patience is over. */
    public static boolean await(BooleanSupplier fact, Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) return false;
            pause();
        }
        return true;
    }

    private static void pause() throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while waiting for a process");
    }
}
