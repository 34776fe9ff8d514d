package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunState;
import io.ytterby.embedded.recovery.Backup;
import io.ytterby.embedded.recovery.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the stopped platform back to a moment. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings the databases of the stopped platform back to a moment, from what 'backup' has kept.",
        footer = {
            "",
            "What was told to others after the moment is listed, and written to a file: it has to be done again by"
                    + " hand, what",
            "is marked as urgent before './ytterby up'. docs/guide/backup.md says how, and what is done by itself."
        })
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(paramLabel = "DIR", description = "The folder that was given to 'backup'.")
    private Path folder = Path.of("backup");

    @Option(
            names = "--to",
            paramLabel = "MOMENT",
            description = "In UTC, as 2026-11-22T08:30:00Z. Without it: as far as the log goes.")
    private @Nullable Instant moment;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "" + PlatformSettings.DEFAULT_PORT_BASE,
            description = "As for 'up'. Without it: ${DEFAULT-VALUE}.")
    private int portBase;

    @Override
    public Integer call() throws Exception {
        var data = checkout.data();
        if (new RunState(data).read().isPresent())
            throw new IOException("the platform is running: './ytterby down' first");
        var settings =
                new PlatformSettings(checkout.home(), data, portBase, Arrays.asList(Part.values()), Map.of(), false);
        tell(new Restore(settings, new Backup(folder.toAbsolutePath().normalize()), System.out::println).to(moment));
        return 0;
    }

    private static void tell(Restore.Outcome outcome) {
        if (outcome.lost().isEmpty()) System.out.println("Nothing that was told to anybody is lost.");
        else {
            System.out.println("Told, and lost with what was behind it; all of it is in " + outcome.file() + ":");
            new TreeMap<>(outcome.lost()).forEach((topic, count) -> System.out.println("  " + count + " " + topic));
        }
        if (!outcome.urgent().isEmpty()) {
            System.out.println("To be done again first, before anybody else works:");
            outcome.urgent().forEach(line -> System.out.println("  " + line));
        }
        System.out.println("The platform goes on in epoch " + outcome.epoch().number() + ": './ytterby up'.");
    }
}
