package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.AotTraining;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Leftovers;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunState;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Starts everything and stays until Ctrl-C, or until ready with --detach. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts PostgreSQL, Kafka, the identity issuer, the services and the gateway.",
        footer = {
            "",
            "Data survives: stop and start as you like. A second 'up' says that it is running already.",
            "Ports: N gateway, N+1 licensing, N+2 tracking, N+3 inspection, N+4 identity, N+5 PostgreSQL, N+6 and N+7 Kafka, N+8 certification, N+9 intelligence, N+10 tips."
        })
final class UpCommand implements Callable<Integer> {
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);

    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--fresh", description = "Begin anew: forget all data, keys and logs of this data folder first.")
    private boolean fresh;

    @Option(names = "--detach", description = "Return when everything is ready, and let it run.")
    private boolean detach;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "" + PlatformSettings.DEFAULT_PORT_BASE,
            description = "The gateway's port; the others follow it. Without it: ${DEFAULT-VALUE}.")
    private int portBase;

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART",
            converter = PartConverter.class,
            description = "Start only these, to run the others yourself: postgres,kafka,identity,licensing,...")
    private List<Part> parts = Arrays.asList(Part.values());

    @Option(
            names = "--keycloak",
            description = "Start a real Keycloak with the realm in keycloak/ in the embedded issuer's place.")
    private boolean keycloak;

    @Option(
            names = "--train",
            description = "First make the AOT caches anew, with which services start faster; a minute or more.")
    private boolean train;

    @Option(names = "--supervised", hidden = true, description = "Says less: 'up --detach' tells the rest.")
    private boolean supervised;

    @Override
    public Integer call() throws Exception {
        var data = checkout.data();
        var running = new RunState(data).read();
        if (running.isPresent()) return alreadyRunning(data, running.get());
        if (fresh) {
            Leftovers.stop(data);
            data.clear();
            say("Beginning anew in " + data.root());
        }
        if (train) train();
        return detach ? startDetached(data) : stay(data);
    }

    private void train() throws IOException {
        var training = new AotTraining(checkout.home(), UpCommand::say);
        say("Making the services' AOT caches of this build:");
        try {
            training.run();
        } catch (IOException failure) {
            say("  it did not work, so they start without: " + failure.getMessage());
        }
    }

    private int stay(DataFolder data) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        say("Starting " + parts.size() + " parts; data in " + data.root());
        var settings = new PlatformSettings(checkout.home(), data, portBase, parts, Map.of(), true, keycloak);
        try (var _ = RunningPlatform.start(settings, UpCommand::say)) {
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            say(String.format(Locale.ROOT, "Everything is ready after %.1f s.", seconds));
            if (!supervised) say(Guide.of(portBase, parts) + "\nCtrl-C stops everything.");
            Thread.currentThread().join();
            return 0;
        }
    }

    private int startDetached(DataFolder data) throws IOException {
        var arguments = new java.util.ArrayList<>(
                List.of("up", "--supervised", "--data=" + checkout.wanted(), "--port-base=" + portBase));
        arguments.add(
                "--parts=" + String.join(",", parts.stream().map(Part::title).toList()));
        if (keycloak) arguments.add("--keycloak");
        int exit = new Detached(checkout.home(), data).start(arguments, START_PATIENCE);
        if (exit == 0) say(Guide.of(portBase, parts));
        return exit;
    }

    private int alreadyRunning(DataFolder data, RunState.Running running) throws IOException {
        if (fresh) throw new IOException("the platform is running: './ytterby down' first, then 'up --fresh'");
        var state = new RunState(data);
        if (!running.ready()) say("The platform is starting already; waiting until it is ready.");
        if (!Processes.await(() -> isReady(state), START_PATIENCE))
            throw new IOException("it is not ready: './ytterby status' says which part is missing");
        say("The platform is already running; nothing to do.");
        say(Guide.of(running.portBase(), running.parts()));
        return 0;
    }

    private static boolean isReady(RunState state) {
        try {
            return state.read().filter(RunState.Running::ready).isPresent();
        } catch (IOException notReadable) {
            return false;
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }

    /** Reads {@code licensing}. */
    static final class PartConverter implements picocli.CommandLine.ITypeConverter<Part> {
        @Override
        public Part convert(String title) {
            return Part.named(title)
                    .orElseThrow(() -> new TypeConversionException("'" + title + "' is none of "
                            + Arrays.stream(Part.values()).map(Part::title).toList()));
        }
    }
}
