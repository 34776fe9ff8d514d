package io.ytterby.benchmarks.capture;

import io.ytterby.benchmarks.alone.PartAlone;
import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The tracking-service alone, and a custodian of the demo who calls it. */
final class TrackingAlone implements AutoCloseable {
    private final PartAlone alone;
    private final FreshTokens tokens;
    private final People.Person custodian;

    private TrackingAlone(PartAlone alone, People.Person custodian) {
        this.alone = alone;
        this.tokens = new FreshTokens(new TokenClient(alone.issuer()));
        this.custodian = custodian;
    }

    /** @param portBase the first of the ports that it takes */
    static TrackingAlone start(int portBase) throws IOException {
        var custodian = People.ofTheDemo().inRole("custodian", Optional.empty()).orElseThrow();
        return new TrackingAlone(PartAlone.start(Part.TRACKING, portBase, Map.of()), custodian);
    }

    URI capture() {
        return alone.platform().url(Part.TRACKING).resolve("/epcis/capture");
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
        var database = alone.platform().database(Part.TRACKING);
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    Path pidFile() throws IOException {
        return alone.platform().settings().data().pidFile(Part.TRACKING);
    }

    @Override
    public void close() throws IOException {
        alone.close();
    }
}
