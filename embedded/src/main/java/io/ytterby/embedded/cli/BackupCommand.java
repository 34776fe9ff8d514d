package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformPostgres;
import io.ytterby.embedded.recovery.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the running platform's data, and has its log kept from then on. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies the databases, keys and documents of the running platform, and keeps their log from now on.",
        footer = {
            "",
            "Any moment from the end of the copy on can be brought back: see 'restore'. Run it again, daily say, for a"
                    + " new copy;",
            "pieces of the log that are older than the oldest copy you keep may be deleted. Both are secrets: they"
                    + " hold keys."
        })
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(paramLabel = "DIR", description = "Where to; best on another disk.")
    private Path folder = Path.of("backup");

    @Override
    public Integer call() throws Exception {
        var running = checkout.running();
        var data = checkout.data();
        var server = PlatformPostgres.of(data, Part.POSTGRES.port(running.portBase()));
        var copy = new Backup(folder.toAbsolutePath().normalize()).take(data, server, System.out::println);
        System.out.println("Every moment from " + copy.whole() + " on can be brought back.");
        return 0;
    }
}
