package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.RunState;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts the supervisor as a process of its own that outlives this one and its terminal, and shows what it says. */
final class Detached {
    private final Path home;
    private final DataFolder data;

    Detached(Path home, DataFolder data) {
        this.home = home;
        this.data = data;
    }

    /** Returns 0 when everything is ready, else 1 after the supervisor has said why. */
    int start(List<String> arguments, Duration patience) throws IOException {
        var log = data.log("supervisor");
        Files.deleteIfExists(log);
        var state = new RunState(data);
        state.forget();
        var process = new ProcessBuilder(command(arguments))
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(log.toFile())
                .start();
        try (var told = new RandomAccessFile(log.toFile(), "r")) {
            boolean settled = Processes.await(() -> isSettled(process, state, told), patience);
            show(told);
            if (settled && process.isAlive()) return 0;
        }
        System.err.println(process.isAlive() ? "It is not ready yet; './ytterby status' shows how far it is." : "");
        return 1;
    }

    private static boolean isSettled(Process process, RunState state, RandomAccessFile told) {
        try {
            show(told);
            return !process.isAlive()
                    || state.read().filter(RunState.Running::ready).isPresent();
        } catch (IOException notReadable) {
            return false;
        }
    }

    private static void show(RandomAccessFile told) throws IOException {
        var fresh = new byte[(int) (told.length() - told.getFilePointer())];
        told.readFully(fresh);
        System.out.write(fresh);
        System.out.flush();
    }

    private List<String> command(List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(Files.isExecutable(Path.of("/usr/bin/setsid")) ? "/usr/bin/setsid" : "nohup");
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx96m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-Dytterby.home=" + home, "-cp", System.getProperty("java.class.path")));
        return Stream.of(words, List.of(Ytterby.class.getName()), arguments)
                .flatMap(List::stream)
                .toList();
    }
}
