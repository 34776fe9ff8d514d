package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The checkout that the script stands in, and the data folder that a command works on. */
final class Checkout {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the platform keeps its data. Without it: .ytterby in the checkout.")
    private @Nullable Path data;

    Path home() {
        return Path.of(System.getProperty("ytterby.home", ".")).toAbsolutePath().normalize();
    }

    /** As it was given, or the default. */
    Path wanted() {
        return Optional.ofNullable(data).orElseGet(() -> home().resolve(".ytterby"));
    }

    DataFolder data() throws IOException {
        return DataFolder.locate(wanted());
    }

    /** Who signs the tokens of the running platform. @throws IOException that says how to start one */
    String issuer() throws IOException {
        var _ = running();
        return new RunState(data()).issuer();
    }

    /** The running platform. @throws IOException that says how to start one */
    RunState.Running running() throws IOException {
        return new RunState(data())
                .read()
                .orElseThrow(() -> new IOException("the platform is not running: ./ytterby up starts it"));
    }
}
