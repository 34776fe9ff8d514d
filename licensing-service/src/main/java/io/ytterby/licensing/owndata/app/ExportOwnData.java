package io.ytterby.licensing.owndata.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.organisation.app.ReadOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Writes everything about an organisation into a file, in one snapshot, so that whoever reads it slowly holds no
 * transaction. That it was taken is on record.
 */
@ApplicationScoped
public class ExportOwnData {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 120;

    private final ReadOrganisations readOrganisations;
    private final OwnData ownData;
    private final Journal journal;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ExportOwnData(ReadOrganisations readOrganisations, OwnData ownData, Journal journal) {
        this.readOrganisations = readOrganisations;
        this.ownData = ownData;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The caller deletes the file. */
        record Written(Path file) implements Outcome {}

        record NoSuchOrganisation() implements Outcome {}

        /** Others are exporting; ask again in a moment. */
        record Busy() implements Outcome {}
    }

    /** For the organisation itself, and for authorities. */
    public Outcome export(OrganisationId organisation, Actor actor) {
        var found = readOrganisations.read(organisation, actor);
        if (found.isEmpty()) return new Outcome.NoSuchOrganisation();
        if (!places.tryAcquire()) return new Outcome.Busy();
        try {
            var file = Files.createTempFile("export-", ".ndjson");
            try {
                write(organisation, file);
                QuarkusTransaction.requiringNew()
                        .run(() -> journal.write(
                                new Change(actor, "organisation.exported", "organisation/" + organisation, Map.of())));
                return new Outcome.Written(file);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the export could not be written", failure);
        } finally {
            places.release();
        }
    }

    private void write(OrganisationId organisation, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> {
                ownData.write(organisation, line -> out.append(line).append('\n'));
                return Optional.empty();
            });
        }
    }
}
