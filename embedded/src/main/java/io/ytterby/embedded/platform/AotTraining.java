package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the services' AOT caches: starts a platform of its own on empty data, which notes what it loads, stops it, and has
 * the JVM make a cache of each service's notes. Where anything of that fails the services start without, only slower.
 */
public final class AotTraining {
    private static final List<Part> SERVICES =
            Arrays.stream(Part.values()).filter(Part::isService).toList();

    /** A service that ends writes its notes, which takes seconds, on a busy machine many. */
    private static final Duration NOTING = Duration.ofMinutes(5);

    private final Path home;
    private final Progress progress;
    private final Map<Part, AotCache> caches = new EnumMap<>(Part.class);

    /** @throws IOException if a service is not built */
    public AotTraining(Path home, Progress progress) throws IOException {
        this.home = home;
        this.progress = progress;
        for (var service : SERVICES)
            caches.put(service, AotCache.of(home, service, JavaCommand.application(home, service)));
    }

    /** True if every service has one that fits. */
    public boolean isDone() {
        return caches.values().stream().allMatch(AotCache::isThere);
    }

    /** Takes about a minute on two cores. What was made for earlier builds is deleted. */
    public void run() throws IOException {
        var folder = AotCache.folder(home);
        Folders.delete(folder);
        Files.createDirectories(folder);
        record();
        for (var trained : caches.entrySet()) create(trained.getKey(), trained.getValue());
    }

    private void record() throws IOException {
        var data = DataFolder.locate(AotCache.folder(home).resolve("training"));
        var overrides = new EnumMap<Part, Overrides>(Part.class);
        caches.forEach((service, cache) -> overrides.put(service, new Overrides(Map.of(), cache.recording())));
        var parts = Arrays.asList(Part.values());
        var settings = new PlatformSettings(home, data, Ports.freeRun(Part.PORTS), parts, overrides, false);
        try (var platform = RunningPlatform.start(settings, progress)) {
            for (var service : SERVICES) platform.stop(service, NOTING);
        } finally {
            data.clear();
        }
    }

    private void create(Part service, AotCache cache) throws IOException {
        var unfinished = cache.file().resolveSibling(service.title() + ".unfinished");
        var words = new ArrayList<>(JavaCommand.start(service, false));
        words.addAll(cache.creation(unfinished));
        words.addAll(List.of("-jar", JavaCommand.jar(home, service).toString()));
        Processes.run(home, words);
        Files.move(unfinished, cache.file(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(cache.notes());
        progress.line(
                "  " + service.title() + " has an AOT cache of " + Files.size(cache.file()) / (1024 * 1024) + " MB");
    }
}
