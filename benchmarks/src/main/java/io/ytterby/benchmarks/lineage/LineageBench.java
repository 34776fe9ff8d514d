package io.ytterby.benchmarks.lineage;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.benchmarks.lineage.Question.Sample;
import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.RootKey;
import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.gram.app.Blocks;
import io.ytterby.tracking.lineage.app.GramPast;
import io.ytterby.tracking.lineage.app.Traces;
import io.ytterby.tracking.lot.app.Grants;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.Segments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.statement.SqlStatements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Traces over lots of six generations and ten events for each lot, through the service's own code and without it. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description =
                "Asks where goods come from, what became of them and what befell them, at ten times as many events again and again.")
public final class LineageBench implements Callable<Integer> {
    private static final int SAMPLES = 60;
    private static final int PASSES = 5;
    private static final long FULL = 10_000_000;

    @Option(
            names = "--events",
            description = "How many custody events at the end: ${DEFAULT-VALUE}; a tenth as many lots.")
    private long events = 1_000_000;

    @Option(names = "--full", description = "1,000,000 lots and 10,000,000 events.")
    private boolean full;

    @Option(names = "--seed", description = "Which goods are asked about: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--folder",
            description = "Where the server's data lies; by default in the folder of temporary files.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    private final List<World> worlds = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        try (var service = ServiceInProcess.start(MintLot.class, folder)) {
            service.wiring()
                    .with(EpochKeys.class, new RootKey(new byte[RootKey.LENGTH], 1))
                    .with(EventStore.class, "io.ytterby.tracking.custody.db.EventRows")
                    .with(Lots.class, "io.ytterby.tracking.lot.db.JdbiLots")
                    .with(Segments.class, "io.ytterby.tracking.lot.db.JdbiSegments")
                    .with(Grants.class, "io.ytterby.tracking.lot.db.JdbiGrants")
                    .with(Blocks.class, "io.ytterby.tracking.gram.db.JdbiBlocks")
                    .with(Traces.class, "io.ytterby.tracking.lineage.db.JdbiTraces")
                    .with(GramPast.class, "io.ytterby.tracking.lineage.db.JdbiGramPast");
            return measure(service);
        }
    }

    private int measure(ServiceInProcess service) throws Exception {
        long wanted = full ? FULL : events;
        System.out.println(
                SameSql.hasPgbench() ? "beside pgbench" : "no pgbench here: beside a loop of prepared statements");
        long loaded = 0;
        var worst = BigDecimal.ZERO;
        for (long stage = Math.min(wanted, 100_000); loaded < wanted; stage = Math.min(wanted, stage * 10)) {
            load(service, stage / EventLoad.EACH - loaded / EventLoad.EACH);
            loaded = stage;
            worst = ask(service, stage);
        }
        try (var connection = service.server().connect("bench")) {
            long lots = worlds.stream().mapToLong(World::lots).sum();
            new Peers(connection).race(lots, (1L << World.GENERATIONS) - 2, figures);
        }
        figures.put("worstP50Ratio", worst);
        System.out.println(JsonLine.of(figures));
        return worst.compareTo(BigDecimal.TWO) <= 0 ? 0 : 1;
    }

    private void load(ServiceInProcess service, long lots) throws Exception {
        var world = World.of(worlds.size() + 1, lots);
        long begin = System.nanoTime();
        try (var connection = service.server().connect("bench");
                var statement = connection.createStatement()) {
            statement.execute("SELECT make_event_partitions(date '2026-01-01', date '2026-02-01')");
            new LotLoad(world, connection).load();
            long lotsMs = (System.nanoTime() - begin) / 1_000_000;
            long eventsBegin = System.nanoTime();
            new EventLoad(world, service).load();
            long eventsMs = (System.nanoTime() - eventsBegin) / 1_000_000;
            statement.execute("VACUUM ANALYZE");
            worlds.add(world);
            long count = world.lots() * EventLoad.EACH;
            System.out.printf(
                    "loaded %,d lots in %,d ms, %,d events in %,d ms: %,d events/s%n",
                    world.lots(), lotsMs, count, eventsMs, count * 1_000 / Math.max(1, eventsMs));
            figures.put("eventsPerSecondLoaded", count * 1_000 / Math.max(1, eventsMs));
        }
    }

    /** Answers the worst ratio of medians. */
    private BigDecimal ask(ServiceInProcess service, long stage) throws Exception {
        var heard = new SameSql(service.server());
        service.jdbi().getConfig(SqlStatements.class).setSqlLogger(heard);
        var samples = samples();
        var worst = BigDecimal.ZERO;
        var table = new Table(
                "at %,d events".formatted(stage), "rows", "p50 us", "p99 us", "SQL alone p50", "p99", "ratio of p50");
        for (var question : new Questions(service.wiring()).all()) {
            int rows = 0;
            for (var sample : samples) {
                heard.listen();
                rows += service.inTransaction(() -> question.asking().about(sample));
            }
            var statements = heard.heard();
            var ours = repeat(service, question, samples);
            var bare = heard.run(statements, folder);
            var ratio = new BigDecimal(ours.at(500))
                    .divide(new BigDecimal(Math.max(1, bare.at(500))), 2, RoundingMode.HALF_UP);
            worst = worst.max(ratio);
            table.row(
                    question.name(),
                    rows / samples.size(),
                    ours.at(500),
                    ours.at(990),
                    bare.at(500),
                    bare.at(990),
                    ratio);
            figures.put(
                    question.name() + " at " + stage, List.of(ours.at(500), ours.at(990), bare.at(500), bare.at(990)));
        }
        table.print(System.out);
        return worst;
    }

    private List<Sample> samples() {
        var random = new Random(seed);
        var world = worlds.getLast();
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < SAMPLES; i++)
            samples.add(new Sample(world, random.nextInt(world.blocks()), 3 + random.nextInt(World.LOTS - 3)));
        return samples;
    }

    private static Spread repeat(ServiceInProcess service, Question question, List<Sample> samples) throws Exception {
        var micros = new long[samples.size() * PASSES];
        for (int pass = -2; pass < PASSES; pass++)
            for (int i = 0; i < samples.size(); i++) {
                var sample = samples.get(i);
                long begin = System.nanoTime();
                int rows = service.inTransaction(() -> question.asking().about(sample));
                long took = (System.nanoTime() - begin) / 1_000;
                if (rows == 0) throw new IllegalStateException(question.name() + " found nothing of " + sample);
                if (pass >= 0) micros[pass * samples.size() + i] = took;
            }
        return Spread.of(micros);
    }
}
