package io.ytterby.embedded.platform;

import io.ytterby.embedded.identity.IdentityMain;
import io.ytterby.embedded.kafka.KafkaMain;
import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.process.ProcessStamp;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a killed supervisor left running on a data folder. Only while this process holds the folder's lock. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    /** Stops it all, services before what they stand on, and tells what it was. A pid in use by another is let alone. */
    public static List<Part> stop(DataFolder data) throws IOException {
        var stopped = new ArrayList<Part>();
        for (var part : List.of(Part.values()).reversed()) if (stop(part, data)) stopped.add(part);
        return stopped;
    }

    private static boolean stop(Part part, DataFolder data) throws IOException {
        if (part == Part.POSTGRES) {
            Files.deleteIfExists(data.pidFile(part));
            return EmbeddedPostgres.stopLeftover(data.of(part));
        }
        var noted = ProcessStamp.read(data.pidFile(part)).flatMap(ProcessStamp::living);
        var left = Stream.concat(noted.stream(), unnoted(part, data.root()))
                .distinct()
                .toList();
        for (var process : left) Processes.stop(process, "TERM", PATIENCE);
        Files.deleteIfExists(data.pidFile(part));
        return !left.isEmpty();
    }

    /** A supervisor may be killed between the start of a part and the note of its pid. */
    private static Stream<ProcessHandle> unnoted(Part part, Path root) {
        return ProcessHandle.allProcesses()
                .filter(process -> isProgramOf(part, process.info()))
                .filter(process ->
                        Processes.workingFolder(process).filter(root::equals).isPresent());
    }

    private static boolean isProgramOf(Part part, ProcessHandle.Info process) {
        boolean java =
                process.command().filter(command -> command.endsWith("/java")).isPresent();
        return java
                && process.arguments().stream().flatMap(Stream::of).anyMatch(word -> switch (part) {
                    case KAFKA -> word.equals(KafkaMain.class.getName());
                    case IDENTITY ->
                        word.equals(IdentityMain.class.getName()) || word.startsWith(Keycloak.HOME_PROPERTY);
                    default -> word.endsWith("/" + part.module() + "/target/quarkus-app/quarkus-run.jar");
                });
    }
}
