package io.ytterby.benchmarks.ledger;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.embedded.postgres.DatabaseServer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws on one hot licence at the use case, and beside it the barest statement that keeps the same promise about the row. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description =
                "Draws per second on one hot licence, on a PostgreSQL of its own that waits for the disk at each commit.")
public final class LedgerBench implements Callable<Integer> {
    private static final int MANY = 64;
    private static final int REFUSALS_EACH = 40;

    @Option(names = "--seconds", description = "How long each way is measured in a round: ${DEFAULT-VALUE}.")
    private int seconds = 2;

    @Option(names = "--rounds", description = "How often all ways take their turn: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(
            names = "--folder",
            description = "Where the server's data lies; by default in the folder of temporary files.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public Integer call() throws Exception {
        try (var books = HotBooks.in(folder)) {
            var server = books.service().server();
            bareTable(server);
            var bareOwn = new BareUpdate("(a) bare update, a connection each", () -> server.connect("bench"), true);
            var bare = new BareUpdate("(a) bare update", books.pool()::getConnection, false);
            var ways = List.of(
                    bare,
                    bareOwn,
                    new LockThenCheck("(b) lock, then check", books.pool()::getConnection),
                    new UseCase("(c) ours, one by one", books, false),
                    new UseCase("(d) ours, combined", books, true));
            System.out.println(settings(server));
            var results = measure(ways);
            print(results);
            long overdrawn = askForMore(ways);
            return verdict(results, overdrawn);
        }
    }

    private Map<String, Race.Result> measure(List<? extends Contender> ways) throws Exception {
        var results = new LinkedHashMap<String, Race.Result>();
        for (int clients : new int[] {1, 8, MANY}) {
            var taken = new LinkedHashMap<String, List<Race.Result>>();
            for (int round = 0; round <= rounds; round++)
                for (var way : ways) {
                    way.prepare(Integer.MAX_VALUE);
                    var result = Race.forSeconds(way, clients, round == 0 ? 1 : seconds);
                    count(way, result);
                    if (round > 0)
                        taken.computeIfAbsent(way.name(), _ -> new ArrayList<>())
                                .add(result);
                }
            taken.forEach((name, each) -> results.put(key(clients, name), Race.rounds(each)));
        }
        return results;
    }

    /** Sixty-four clients want twice what the licence holds: it gives exactly that. */
    private static long askForMore(List<? extends Contender> ways) throws Exception {
        long overdrawn = 0;
        for (var way : ways) {
            long holds = (long) MANY * REFUSALS_EACH / 2;
            way.prepare(holds);
            var result = Race.draws(way, MANY, REFUSALS_EACH);
            count(way, result);
            overdrawn += Math.max(0, result.granted() - holds) + way.overdrawn();
            System.out.printf(
                    "asked for %d of %d: %s granted %d, refused %d%n",
                    MANY * REFUSALS_EACH, holds, way.name(), result.granted(), result.each().length - result.granted());
            if (result.granted() != holds) throw new IllegalStateException(way.name() + " did not give what it held");
        }
        return overdrawn;
    }

    private static void count(Contender way, Race.Result result) throws Exception {
        if (way.booked() != result.granted())
            throw new IllegalStateException(
                    way.name() + " answered " + result.granted() + " draws and booked " + way.booked());
    }

    private int verdict(Map<String, Race.Result> results, long overdrawn) {
        long bare = Math.max(
                perSecond(results, "(a) bare update"), perSecond(results, "(a) bare update, a connection each"));
        var combined = ratio(perSecond(results, "(d) ours, combined"), bare);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("combinedVsBare", combined);
        figures.put("singleVsBare", ratio(perSecond(results, "(c) ours, one by one"), bare));
        figures.put("overdrawn", overdrawn);
        System.out.println("Compared with the faster of the two bare ways, at " + MANY + " clients.");
        System.out.println(JsonLine.of(figures));
        return overdrawn == 0 && combined.compareTo(BigDecimal.ONE) >= 0 ? 0 : 1;
    }

    private static long perSecond(Map<String, Race.Result> results, String name) {
        var result = results.get(key(MANY, name));
        if (result == null) throw new IllegalStateException("not measured: " + name);
        return result.perSecond();
    }

    private static BigDecimal ratio(long one, long other) {
        return new BigDecimal(one).divide(new BigDecimal(Math.max(1, other)), 2, RoundingMode.HALF_UP);
    }

    private static void print(Map<String, Race.Result> results) {
        var table = new Table("clients and way", "draws/s", "p50 us", "p99 us", "draws");
        results.forEach((name, result) ->
                table.row(name, result.perSecond(), micros(result, 500), micros(result, 990), result.each().length));
        table.print(System.out);
    }

    /** @param perMille 990 is the time in which 99 of 100 were answered */
    private static long micros(Race.Result result, int perMille) {
        int at = (int) Math.min(result.each().length - 1L, (long) result.each().length * perMille / 1000);
        return result.each()[at] / 1000;
    }

    private static String key(int clients, String name) {
        return "%2d %s".formatted(clients, name);
    }

    private static void bareTable(DatabaseServer server) throws SQLException {
        try (var connection = server.connect("bench");
                var statement = connection.createStatement()) {
            statement.execute(BareLine.TABLE);
            statement.execute("GRANT SELECT, INSERT, UPDATE ON bare_line TO PUBLIC");
        }
    }

    private static String settings(DatabaseServer server) throws SQLException {
        try (var connection = server.connect("bench");
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT 'PostgreSQL ' || current_setting('server_version') || ', fsync=' || current_setting('fsync')
                            || ', synchronous_commit=' || current_setting('synchronous_commit')
                            || ', full_page_writes=' || current_setting('full_page_writes')
                            || ', shared_buffers=' || current_setting('shared_buffers')""")) {
            row.next();
            return row.getString(1) + "; " + Runtime.getRuntime().availableProcessors() + " cores, "
                    + HotBooks.CONNECTIONS + " connections in the service's pool";
        }
    }
}
