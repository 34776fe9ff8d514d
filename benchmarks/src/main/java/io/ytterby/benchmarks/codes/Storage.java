package io.ytterby.benchmarks.codes;

import io.ytterby.benchmarks.Table;
import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.RootKey;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.lot.app.Grants;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What lots cost in the service's own tables, light ones and heavy ones, and beside them a row for each gram. */
final class Storage implements AutoCloseable {
    private static final long TONNE_GRAMS = 1_000_000;
    private static final OrganisationId PRODUCER = new OrganisationId("cn-baotou-re");
    private static final Actor PERSON =
            new Actor(new PersonId("bench.producer"), PRODUCER, OrganisationKind.COMPANY, Set.of());
    private static final LotCard CARD = new LotCard(
            new Gtin("06901234000016"),
            new LotNumber("BENCH"),
            Stage.MAGNET,
            new Composition(Map.of(Element.Nd, new BigDecimal("28.0"), Element.Dy, new BigDecimal("2.5"))),
            new Unlocode("CNBAO"),
            new SourceOfRight(SourceOfRight.Kind.MINE_PERMIT, "NM-2026-11"),
            PRODUCER,
            null);

    private final ServiceInProcess service;
    private final MintLot mintLot;

    /**
     * @param bytes of its rows and their indexes, in all tables of the service
     * @param eventBytes the part of them that is the custody event's
     * @param micros for one mint, with its commit
     */
    record Cost(long bytes, long eventBytes, long micros) {}

    Storage(Path folder) throws Exception {
        service = ServiceInProcess.start(MintLot.class, folder);
        mintLot = service.wiring()
                .with(EpochKeys.class, new RootKey(new byte[RootKey.LENGTH], 1))
                .with(Lots.class, "io.ytterby.tracking.lot.db.JdbiLots")
                .with(Segments.class, "io.ytterby.tracking.lot.db.JdbiSegments")
                .with(Operations.class, "io.ytterby.tracking.lot.db.JdbiOperations")
                .with(Grants.class, "io.ytterby.tracking.lot.db.JdbiGrants")
                .with(EventStore.class, "io.ytterby.tracking.custody.db.EventRows")
                .get(MintLot.class);
    }

    /** Mints so many lots of that many tonnes each. */
    Cost mint(String prefix, long tonnes, int lots) throws Exception {
        long before = sizeOf("%");
        long eventsBefore = sizeOf("%event%");
        var clock = ThreadClock.start();
        for (int i = 0; i < lots; i++) mint(new LotNumber(prefix + "-" + i), tonnes);
        long micros = clock.wall().dividedBy(lots).toNanos() / 1_000;
        return new Cost((sizeOf("%") - before) / lots, (sizeOf("%event%") - eventsBefore) / lots, micros);
    }

    private void mint(LotNumber number, long tonnes) throws Exception {
        var card = new LotCard(
                CARD.gtin(), number, CARD.stage(), CARD.composition(), CARD.place(), CARD.source(), PRODUCER, null);
        var outcome = service.inTransaction(() -> mintLot.mint(PERSON, card, Mass.ofGrams(tonnes * TONNE_GRAMS)));
        if (!(outcome instanceof LotOutcome.Done)) throw new IllegalStateException("not minted: " + outcome);
    }

    /** The way of a row for each gram, as far as it is affordable. */
    Cost rowPerGram(int grams) throws Exception {
        try (var connection = service.server().connect("bench");
                var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE row_per_gram (gram bigint PRIMARY KEY, code text NOT NULL UNIQUE, lot_id uuid NOT NULL,
                        state text NOT NULL)""");
            long before = sizeOf("row_per_gram%");
            var clock = ThreadClock.start();
            statement.execute("""
                    INSERT INTO row_per_gram SELECT gram, upper(left(md5(gram::text), 20)), gen_random_uuid(), 'LIVE'
                      FROM generate_series(1, %d) AS gram""".formatted(grams));
            Duration took = clock.wall();
            return new Cost((sizeOf("row_per_gram%") - before) / grams, 0, took.toNanos() / 1_000 / grams);
        }
    }

    void print(Cost light, Cost heavy, Cost row, int rows) {
        var table = new Table("", "bytes", "of them event", "us");
        table.row("a lot of 1 t, minted", light.bytes(), light.eventBytes(), light.micros());
        table.row("a lot of 3,834 t, minted", heavy.bytes(), heavy.eventBytes(), heavy.micros());
        table.row("a row per gram, each of " + rows, row.bytes(), "", row.micros());
        table.print(System.out);
        System.out.printf(
                "A row per gram would take %,d MB for 1 t and %,d GB for 3,834 t; ours takes %,d bytes for either.%n",
                row.bytes(), row.bytes() * 3_834 / 1_000, heavy.bytes());
    }

    /** Tables with their indexes and long values; a partition counts as itself, its parent as nothing. */
    private long sizeOf(String tables) {
        return service.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT coalesce(sum(pg_total_relation_size(oid)), 0) FROM pg_class
                                 WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname LIKE :tables""")
                        .bind("tables", tables)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
