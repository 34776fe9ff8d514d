package io.ytterby.benchmarks.exchange;

import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real certification-service with a PostgreSQL, a Kafka and an issuer of its own, in a folder that goes with it. */
final class CertificationAlone implements AutoCloseable {
    private final Path place;
    private final RunningPlatform platform;

    private CertificationAlone(Path place, RunningPlatform platform) {
        this.place = place;
        this.platform = platform;
    }

    /** @param portBase the first of the nine ports that it takes */
    static CertificationAlone start(int portBase) throws IOException {
        var place = Files.createTempDirectory(Path.of("/var/tmp"), "ytterby-certification-");
        place.toFile().setExecutable(true, false);
        place.toFile().setReadable(true, false);
        var settings = new PlatformSettings(
                Path.of(System.getProperty("ytterby.home", ".")),
                new DataFolder(place),
                portBase,
                List.of(Part.POSTGRES, Part.KAFKA, Part.IDENTITY, Part.CERTIFICATION),
                Map.of(),
                false);
        try {
            return new CertificationAlone(place, RunningPlatform.start(settings, System.out::println));
        } catch (IOException | RuntimeException failure) {
            Folders.delete(place);
            throw failure;
        }
    }

    /** Without a slash at its end. */
    String url() {
        return platform.url(Part.CERTIFICATION).toString().replaceAll("/$", "");
    }

    static People.Person person(String role) throws IOException {
        return People.ofTheDemo().inRole(role, Optional.empty()).orElseThrow();
    }

    String token(String role) throws IOException {
        return new TokenClient(platform.url(Part.IDENTITY).toString()).token(person(role));
    }

    @Override
    public void close() throws IOException {
        platform.close();
        Folders.delete(place);
    }
}
