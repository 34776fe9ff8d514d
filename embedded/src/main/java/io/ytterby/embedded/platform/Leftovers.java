package io.ytterby.embedded.platform;

import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.process.ProcessStamp;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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
        var left = ProcessStamp.read(data.pidFile(part)).flatMap(ProcessStamp::living);
        if (left.isPresent()) Processes.stop(left.get(), "TERM", PATIENCE);
        Files.deleteIfExists(data.pidFile(part));
        return left.isPresent();
    }
}
