package io.ytterby.benchmarks.alone;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A real service with a PostgreSQL, a Kafka and an issuer of its own; no other service runs. In a folder that goes with it. */
public final class PartAlone implements AutoCloseable {
    private final Path place;
    private final Part part;
    private final RunningPlatform platform;

    private PartAlone(Path place, Part part, RunningPlatform platform) {
        this.place = place;
        this.part = part;
        this.platform = platform;
    }

    /**
     * @param portBase the first of the ports that it takes
     * @param overrides of the service's settings; none if it runs as it is delivered
     */
    public static PartAlone start(Part part, int portBase, Map<Part, Overrides> overrides) throws IOException {
        var place = Files.createTempDirectory(
                Path.of("/var/tmp"), "ytterby-" + part.name().toLowerCase(Locale.ROOT) + "-");
        // PostgreSQL runs as somebody else, who must get at its own folder below.
        place.toFile().setExecutable(true, false);
        place.toFile().setReadable(true, false);
        var settings = new PlatformSettings(
                Path.of(System.getProperty("ytterby.home", ".")),
                new DataFolder(place),
                portBase,
                List.of(Part.POSTGRES, Part.KAFKA, Part.IDENTITY, part),
                overrides,
                false);
        try {
            return new PartAlone(place, part, RunningPlatform.start(settings, System.out::println));
        } catch (IOException | RuntimeException failure) {
            Folders.delete(place);
            throw failure;
        }
    }

    public RunningPlatform platform() {
        return platform;
    }

    /** Where it keeps everything while it runs. */
    public Path place() {
        return place;
    }

    /** Without a slash at its end. */
    public String url() {
        return url(part);
    }

    /** The issuer's, without a slash at its end. */
    public String issuer() {
        return url(Part.IDENTITY);
    }

    private String url(Part of) {
        return platform.url(of).toString().replaceAll("/$", "");
    }

    @Override
    public void close() throws IOException {
        platform.close();
        Folders.delete(place);
    }
}
