package io.ytterby.benchmarks.capture;

import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real tracking-service with a PostgreSQL, a Kafka and an issuer of its own, in a folder that goes with it. */
final class TrackingAlone implements AutoCloseable {
    private final Path place;
    private final RunningPlatform platform;
    private final FreshTokens tokens;
    private final People.Person custodian;

    private TrackingAlone(Path place, RunningPlatform platform) throws IOException {
        this.custodian =
                People.ofTheDemo().inRole("custodian", Optional.empty()).orElseThrow();
        this.place = place;
        this.platform = platform;
        this.tokens =
                new FreshTokens(new TokenClient(platform.url(Part.IDENTITY).toString()));
    }

    /** @param portBase the first of the nine ports that it takes */
    static TrackingAlone start(int portBase) throws IOException {
        var place = Files.createTempDirectory(Path.of("/var/tmp"), "ytterby-tracking-");
        place.toFile().setExecutable(true, false);
        place.toFile().setReadable(true, false);
        var settings = new PlatformSettings(
                Path.of(System.getProperty("ytterby.home", ".")),
                new DataFolder(place),
                portBase,
                List.of(Part.POSTGRES, Part.KAFKA, Part.IDENTITY, Part.TRACKING),
                Map.of(),
                false);
        try {
            return new TrackingAlone(place, RunningPlatform.start(settings, System.out::println));
        } catch (IOException | RuntimeException failure) {
            Folders.delete(place);
            throw failure;
        }
    }

    URI capture() {
        return platform.url(Part.TRACKING).resolve("/epcis/capture");
    }

    /** Good for a minute at least: it is asked for before each request, since a run takes longer than a token lives. */
    String token() {
        try {
            return tokens.of(custodian);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Connection owner() throws IOException, SQLException {
        var database = platform.database(Part.TRACKING);
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    Path pidFile() throws IOException {
        return platform.settings().data().pidFile(Part.TRACKING);
    }

    @Override
    public void close() throws IOException {
        platform.close();
        Folders.delete(place);
    }
}
