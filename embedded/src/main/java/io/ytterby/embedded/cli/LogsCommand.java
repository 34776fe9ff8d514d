package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a part says. */
@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Shows what a part said, and follows it with -f.")
final class LogsCommand implements Callable<Integer> {
    private static final int POLL_MS = 200;

    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(paramLabel = "NAME", description = "A part: postgres, kafka, identity, licensing, ..., or supervisor.")
    private String name = "";

    @Option(names = "-f", description = "Go on until Ctrl-C.")
    private boolean follow;

    @Option(names = "--lines", paramLabel = "N", defaultValue = "200", description = "So many of the last lines.")
    private int lines;

    @Override
    public Integer call() throws Exception {
        var log = log();
        if (Files.notExists(log)) throw new IOException(name + " has said nothing yet: " + log + " is not there");
        showEnd(log);
        if (follow) follow(log);
        return 0;
    }

    private Path log() throws IOException {
        var data = checkout.data();
        if (name.equals("supervisor")) return data.log(name);
        var part = Part.named(name)
                .orElseThrow(() -> new IOException("'" + name + "' is none of supervisor, "
                        + String.join(
                                ", ",
                                Arrays.stream(Part.values()).map(Part::title).toList())));
        return data.log(part);
    }

    private void showEnd(Path log) throws IOException {
        var end = new ArrayDeque<String>();
        try (var all = Files.newBufferedReader(log)) {
            for (var line = all.readLine(); line != null; line = all.readLine()) {
                end.addLast(line);
                if (end.size() > lines) end.removeFirst();
            }
        }
        end.forEach(System.out::println);
    }

    private static void follow(Path log) throws IOException, InterruptedException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length());
            while (!Thread.currentThread().isInterrupted()) {
                if (file.length() < file.getFilePointer()) file.seek(0); // it was begun anew
                var fresh = new byte[(int) (file.length() - file.getFilePointer())];
                file.readFully(fresh);
                System.out.write(fresh);
                System.out.flush();
                TimeUnit.MILLISECONDS.sleep(POLL_MS);
            }
        }
    }
}
