package io.ytterby.embedded.platform;

import io.ytterby.embedded.postgres.DatabaseServer;
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.ProcessStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The platform, running: each part a process of its own. This process is its supervisor until {@link #close()}, which
 * stops everything. The system tests kill and restart parts through it.
 */
public final class RunningPlatform implements AutoCloseable {
    private final PlatformSettings settings;
    private final FileLock lock;
    private final ScheduledExecutorService revivals = Executors.newScheduledThreadPool(
            Part.values().length,
            Thread.ofPlatform().name("revive-", 1).daemon().factory());
    private final ServiceEnvironment environment;
    private final Map<Part, SupervisedPart> parts = new EnumMap<>(Part.class);
    private final Thread onExit = new Thread(this::stopParts, "platform-stop");

    private RunningPlatform(PlatformSettings settings, FileLock lock, Progress progress) throws IOException {
        this.settings = settings;
        this.lock = lock;
        var secrets = Secrets.in(settings.data().secrets());
        this.environment = new ServiceEnvironment(settings, secrets);
        var launcher = new PartLauncher(settings, secrets);
        @Nullable ScheduledExecutorService reviving = settings.restartDead() ? revivals : null;
        for (var part : settings.parts()) parts.put(part, new SupervisedPart(part, launcher, progress, reviving));
    }

    /**
     * Starts the parts and returns when all are ready; what a killed supervisor left is stopped first.
     *
     * @throws AlreadyRunningException if another supervisor runs on the data
     * @throws IOException if a port is taken or a part does not start; whatever had started is stopped again
     */
    public static RunningPlatform start(PlatformSettings settings, Progress progress) throws IOException {
        var state = new RunState(settings.data());
        var lock = state.tryLock().orElseThrow(AlreadyRunningException::new);
        try {
            ProcessStamp.of(ProcessHandle.current()).write(settings.data().run("supervisor.pid"));
            state.write(new RunState.Running(settings.portBase(), false, settings.parts()));
            state.writeIssuer(settings.issuer());
            for (var part : Leftovers.stop(settings.data()))
                progress.line("  " + part.title() + " was left by a supervisor that died; stopped");
            requireFreePorts(settings);
            return started(settings, lock, progress, state);
        } catch (IOException | RuntimeException failure) {
            lock.acquiredBy().close();
            throw failure;
        }
    }

    private static RunningPlatform started(PlatformSettings settings, FileLock lock, Progress progress, RunState state)
            throws IOException {
        var platform = new RunningPlatform(settings, lock, progress);
        Runtime.getRuntime().addShutdownHook(platform.onExit);
        try {
            platform.startTogether(part -> !part.isService());
            platform.startTogether(Part::isService);
            platform.registerDemoOrganisations(progress);
            state.write(new RunState.Running(settings.portBase(), true, settings.parts()));
            return platform;
        } catch (IOException | RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    private static void requireFreePorts(PlatformSettings settings) throws IOException {
        for (var part : settings.parts())
            for (int port : part.ports(settings.portBase()))
                if (!Ports.isFree(port))
                    throw new IOException("port " + port + ", which " + part.title() + " needs, is taken by another"
                            + " program: stop that, or choose other ports with --port-base "
                            + (settings.portBase() + 1000));
    }

    private void startTogether(Predicate<Part> which) throws IOException {
        var starts = parts.keySet().stream()
                .filter(which)
                .map(part -> CompletableFuture.runAsync(() -> startUnchecked(part), revivals))
                .toList();
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException unchecked)
                throw new IOException(unchecked.getMessage(), unchecked);
            throw failure;
        }
    }

    private void startUnchecked(Part part) {
        try {
            supervised(part).start(settings.overridesOf(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private void registerDemoOrganisations(Progress progress) throws IOException {
        if (!settings.parts().containsAll(List.of(Part.IDENTITY, Part.LICENSING))) return;
        int there = DemoOrganisations.register(
                settings.issuer(), url(Part.LICENSING).resolve("/v1/organisations"));
        progress.line("  " + there + " demo organisations are registered");
    }

    /** As a crash. With {@code restartDead} it comes again by itself, else {@link #restart} brings it back. */
    public void kill9(Part part) throws IOException {
        supervised(part).kill9();
    }

    /** Stops a part cleanly and leaves it down until {@link #restart}. */
    public void stop(Part part) throws IOException {
        supervised(part).stop();
    }

    /** As {@link #stop(Part)}; killed only if it has not ended after the patience. */
    void stop(Part part, Duration patience) throws IOException {
        supervised(part).stop(patience);
    }

    /** Starts a part anew, whether it runs or not, as at first and with these besides; returns when it is ready. */
    public void restart(Part part, Overrides besides) throws IOException {
        supervised(part).start(settings.overridesOf(part).and(besides));
    }

    public void restart(Part part) throws IOException {
        restart(part, Overrides.NONE);
    }

    public boolean isRunning(Part part) {
        return supervised(part).isRunning();
    }

    /** How long the part's last start took until it was ready. */
    public Duration readyAfter(Part part) {
        return supervised(part).readyAfter();
    }

    /** Waits for a part to end by itself, at a crash point say. False if it still runs after the patience. */
    public boolean awaitDeath(Part part, Duration patience) throws IOException {
        return supervised(part).awaitDeath(patience);
    }

    /** The address of a part that speaks HTTP, without a slash at its end. */
    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + part.port(settings.portBase()));
    }

    /** {@code host:port} of the broker. */
    public String bootstrap() {
        return "127.0.0.1:" + Part.KAFKA.port(settings.portBase());
    }

    /** PostgreSQL as its superuser sees it, to count on both sides. */
    public DatabaseServer postgres() throws IOException {
        return environment.server();
    }

    /** A service's database with its two roles. */
    public ServiceDatabase database(Part service) throws IOException {
        return environment.database(service);
    }

    /** What a service is told through its environment, also one that runs elsewhere on this machine. */
    public Map<String, String> environment(Part service) throws IOException {
        return environment.of(service);
    }

    public PlatformSettings settings() {
        return settings;
    }

    private SupervisedPart supervised(Part part) {
        var supervised = parts.get(part);
        if (supervised == null) throw new IllegalArgumentException(part.title() + " is not among " + settings.parts());
        return supervised;
    }

    /** Stops services first, then what they stand on, and lets the data go. */
    @Override
    public void close() throws IOException {
        stopParts();
        lock.acquiredBy().close();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException exiting) {
            // The hook itself stops the parts again, and finds none.
        }
    }

    private void stopParts() {
        revivals.shutdown();
        stopTogether(Arrays.stream(Part.values()).filter(Part::isService).toList());
        stopTogether(List.of(Part.IDENTITY, Part.KAFKA, Part.POSTGRES));
    }

    private void stopTogether(List<Part> which) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : which) {
                var supervised = parts.get(part);
                if (supervised == null) continue;
                threads.execute(() -> {
                    try {
                        supervised.stop();
                        settings.data().pidFile(part).toFile().delete();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
            }
        }
    }
}
