package io.ytterby.benchmarks.startup;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PartStatus;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One start of the whole platform, stopped again.
 *
 * @param millis until all parts were ready
 * @param partMillis the same for each part, from its own start
 * @param memoryMb what each part held then, shared pages counted in parts
 */
record Start(long millis, Map<Part, Long> partMillis, Map<Part, Long> memoryMb) {
    private static final List<Part> PARTS = Arrays.asList(Part.values());
    private static final Overrides WITHOUT_CACHE = new Overrides(Map.of(), List.of("-XX:AOTMode=off"));

    Start {
        partMillis = Map.copyOf(partMillis);
        memoryMb = Map.copyOf(memoryMb);
    }

    static Start with(Path home, DataFolder data) throws IOException {
        return of(home, data, Map.of());
    }

    static Start without(Path home, DataFolder data) throws IOException {
        var overrides = new EnumMap<Part, Overrides>(Part.class);
        PARTS.stream().filter(Part::isService).forEach(service -> overrides.put(service, WITHOUT_CACHE));
        return of(home, data, overrides);
    }

    private static Start of(Path home, DataFolder data, Map<Part, Overrides> overrides) throws IOException {
        int base = Ports.freeRun(PARTS.size() + 1);
        var settings = new PlatformSettings(home, data, base, PARTS, overrides, false);
        var begun = System.nanoTime();
        try (var platform = RunningPlatform.start(settings, _ -> {})) {
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            var ready = new EnumMap<Part, Long>(Part.class);
            for (var part : PARTS) ready.put(part, platform.readyAfter(part).toMillis());
            return new Start(millis, ready, memory(data, base));
        }
    }

    private static Map<Part, Long> memory(DataFolder data, int base) throws IOException {
        var memory = new EnumMap<Part, Long>(Part.class);
        for (var status : PartStatus.of(data, base))
            Part.named(status.name()).ifPresent(part -> memory.put(part, status.memoryKb() / 1024));
        return memory;
    }

    long partMillis(Part part) {
        return partMillis.getOrDefault(part, 0L);
    }

    long memoryMb(Part part) {
        return memoryMb.getOrDefault(part, 0L);
    }

    long residentMb() {
        return memoryMb.values().stream().mapToLong(Long::longValue).sum();
    }
}
