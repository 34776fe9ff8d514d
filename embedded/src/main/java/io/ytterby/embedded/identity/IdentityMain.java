package io.ytterby.embedded.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The issuer in a JVM of its own. */
@Command(name = "identity", mixinStandardHelpOptions = true, description = "Serves tokens for the demo people.")
public final class IdentityMain implements Callable<Integer> {
    @Option(names = "--folder", required = true, description = "Where the signing key is kept.")
    private Path folder = Path.of("");

    @Option(names = "--port", required = true)
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1")
    private String host = "";

    @Option(
            names = "--redirect",
            split = ",",
            defaultValue = "${env:IDENTITY_REDIRECTS}",
            description = "Where the console is, to which people go back after the login.")
    private @Nullable Set<String> redirects;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            defaultValue = "${env:IDENTITY_ISSUER}",
            description = "Its name in each token, and where others reach it. Without it: host and port.")
    private @Nullable String issuer;

    @Option(names = "--allow-off-loopback", description = "Let other machines reach people with known passwords.")
    private boolean offLoopback;

    public static void main(String[] arguments) {
        int exit = new CommandLine(new IdentityMain())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("identity: " + failure.getMessage());
                    return 1;
                })
                .execute(arguments);
        if (exit != 0) System.exit(exit);
    }

    @Override
    public Integer call() throws Exception {
        var profile = Optional.ofNullable(System.getenv("QUARKUS_PROFILE")).orElse("embedded");
        var settings = new IdentitySettings(
                folder,
                host,
                port,
                profile,
                offLoopback,
                redirects == null ? Set.of() : redirects,
                Optional.ofNullable(issuer));
        var issuer = IdentityIssuer.start(settings, People.ofTheDemo(), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(issuer::close, "identity-stop"));
        System.out.println("Identity serves at " + issuer.issuer());
        return 0;
    }
}
