package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** From where a server takes connections, each with a password. */
public enum Listening {
    /** From this machine alone; it logs to a file. */
    LOOPBACK,
    /** From the whole network, as in a container; it logs to the output of the process that starts it. */
    EVERYWHERE;

    private static final String WHO_MAY = "host all all all scram-sha-256\n";

    List<String> settings(Path folder) throws IOException {
        if (this == LOOPBACK) return List.of("listen_addresses=127.0.0.1");
        var rules = folder.resolve("hba.conf");
        Whole.write(rules, WHO_MAY);
        return List.of("listen_addresses=*", "hba_file=" + rules);
    }

    Redirect output(Path log) {
        return this == LOOPBACK ? Redirect.to(log.toFile()) : Redirect.INHERIT;
    }
}
