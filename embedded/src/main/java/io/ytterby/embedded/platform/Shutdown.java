package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.ProcessStamp;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.time.Duration;

/** Stops the platform of a data folder from outside of its supervisor. */
public final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder data;

    public Shutdown(DataFolder data) {
        this.data = data;
    }

    /** Asks the supervisor to stop, and stops what it does not, or cannot any more. True if anything ran. */
    public boolean run(Progress progress) throws IOException {
        boolean supervised = new RunState(data).read().isPresent();
        if (supervised) stopSupervisor(progress);
        var left = Leftovers.stop(data);
        for (var part : left) progress.line("  " + part.title() + " ran on without its supervisor; stopped");
        return supervised || !left.isEmpty();
    }

    private void stopSupervisor(Progress progress) throws IOException {
        var supervisor = ProcessStamp.read(data.run("supervisor.pid")).flatMap(ProcessStamp::living);
        if (supervisor.isEmpty()) throw new IOException("the supervisor is only just starting; try again in a moment");
        progress.line("Stopping the services, then what they stand on.");
        Processes.stop(supervisor.get(), "TERM", PATIENCE);
    }
}
