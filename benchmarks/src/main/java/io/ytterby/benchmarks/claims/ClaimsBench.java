package io.ytterby.benchmarks.claims;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.certification.claim.app.EndClaims;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A withdrawal through all that came of a certificate; footprints; credentials beside the bare signature in them. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description =
                "Withdraws a certificate that claims on many lots rest on, on a PostgreSQL of its own that waits for the "
                        + "disk at each commit; computes footprints; issues and verifies credentials beside bare Ed25519.")
public final class ClaimsBench implements Callable<Integer> {
    @Option(names = "--lots", description = "Descendant lots with a claim each: ${DEFAULT-VALUE}.")
    private int lots = 100_000;

    @Option(names = "--seconds", description = "How long each way is measured in a round: ${DEFAULT-VALUE}.")
    private int seconds = 2;

    @Option(names = "--rounds", description = "How often all ways take their turn: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(
            names = "--folder",
            description = "Where the server's data lies; by default in the folder of temporary files.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        boolean whole;
        try (var service = ServiceInProcess.start(EndClaims.class, folder)) {
            whole = cascade(service);
        }
        computing();
        figures.put("cascadeWhole", whole);
        System.out.println(JsonLine.of(figures));
        return whole ? 0 : 1;
    }

    private boolean cascade(ServiceInProcess service) throws Exception {
        long begin = System.nanoTime();
        try (var connection = service.server().connect("bench")) {
            new CascadeLoad(connection, lots).load();
        }
        System.out.printf("loaded %,d lots in %,d ms%n", lots, millis(begin));
        var cascade = new Cascade(service);
        long seen = cascade.look();
        long ours = cascade.run();
        long bare;
        try (var connection = service.server().connect("bench")) {
            bare = new BareCascade(connection, lots).run();
        }
        var table = new Table("withdrawal over " + lots + " lots", "ms", "lots/s");
        table.row("ours: books, claims, history, audit, events", ours, perSecond(ours));
        table.row("bare: the two rows of each alone, same batches", bare, perSecond(bare));
        table.row("whom it touches: counts, and a page of 100 lots", seen, perSecond(seen));
        table.print(System.out);
        figures.put("cascadeLots", lots);
        figures.put("cascadeMs", ours);
        figures.put("cascadeLotsPerSecond", perSecond(ours));
        figures.put("cascadeBareMs", bare);
        figures.put("cascadeVsBare", ratio(bare, ours));
        figures.put("touchesMs", seen);
        return cascade.isWhole(lots);
    }

    private void computing() throws Exception {
        var paces = new Paces(seconds, rounds);
        var footprints = new Footprints();
        var credentials = new Credentials();
        paces.add("footprint computed, stated with its tree", footprints::compute);
        paces.add("footprint recomputed from its statement", footprints::recompute);
        paces.add("bare Ed25519 sign", credentials::bareSign);
        paces.add("credential issued: schema, JCS, vc+jwt", credentials::issue);
        paces.add("bare Ed25519 verify", credentials::bareVerify);
        paces.add("credential verified: eleven steps", credentials::verify);
        var found = paces.measure();
        var table = new Table("one thread", "per second", "to bare");
        table.row("footprint computed, stated with its tree", found.get(0), "");
        table.row("footprint recomputed from its statement", found.get(1), "");
        table.row("bare Ed25519 sign", found.get(2), "1.00");
        table.row("credential issued: schema, JCS, vc+jwt", found.get(3), ratio(found.get(3), found.get(2)));
        table.row("bare Ed25519 verify", found.get(4), "1.00");
        table.row("credential verified: eleven steps", found.get(5), ratio(found.get(5), found.get(4)));
        table.print(System.out);
        figures.put("footprintsPerSecond", found.get(0));
        figures.put("recomputedPerSecond", found.get(1));
        figures.put("bareSignPerSecond", found.get(2));
        figures.put("issuedPerSecond", found.get(3));
        figures.put("issueVsBare", ratio(found.get(3), found.get(2)));
        figures.put("bareVerifyPerSecond", found.get(4));
        figures.put("verifiedPerSecond", found.get(5));
        figures.put("verifyVsBare", ratio(found.get(5), found.get(4)));
    }

    private long perSecond(long millis) {
        return lots * 1_000L / Math.max(1, millis);
    }

    static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static BigDecimal ratio(long one, long other) {
        return new BigDecimal(one).divide(new BigDecimal(Math.max(1, other)), 2, RoundingMode.HALF_UP);
    }
}
