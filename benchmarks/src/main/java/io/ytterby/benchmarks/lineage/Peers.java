package io.ytterby.benchmarks.lineage;

import io.ytterby.benchmarks.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What others do: a row for each gram, and a table of all ancestors. Small ones are made and weighed; the rest is arithmetic. */
final class Peers {
    private static final long GRAM_ROWS = 1_000_000;
    private static final long SPLIT = 100_000;
    private static final long CLOSURE_ROWS = 200_000;
    private static final long SEED_GRAMS = 3_834_000_000L;

    private final Connection connection;

    Peers(Connection connection) {
        this.connection = connection;
    }

    /** @param ancestors how many a lot of the last generation has */
    void race(long lots, long ancestors, Map<String, Object> figures) throws SQLException {
        run("CREATE UNLOGGED TABLE peer_gram (gram bigint PRIMARY KEY, lot_id uuid NOT NULL)");
        run("CREATE INDEX peer_gram_lot ON peer_gram (lot_id)");
        long load =
                run("INSERT INTO peer_gram SELECT g, '00000000-0000-4000-8000-000000000001' FROM generate_series(1, "
                        + GRAM_ROWS + ") g");
        long bytes = ask("SELECT pg_total_relation_size('peer_gram')") / GRAM_ROWS;
        long split = run("UPDATE peer_gram SET lot_id = '00000000-0000-4000-8000-000000000002' WHERE gram <= " + SPLIT);
        run(
                "CREATE UNLOGGED TABLE peer_closure (lot_id uuid, ancestor uuid, depth int, share numeric, PRIMARY KEY (lot_id, ancestor))");
        run("INSERT INTO peer_closure SELECT gen_random_uuid(), gen_random_uuid(), 1, 0.5 FROM generate_series(1, "
                + CLOSURE_ROWS + ")");
        long closure = ask("SELECT pg_total_relation_size('peer_closure')") / CLOSURE_ROWS;
        long ours = ask("SELECT pg_total_relation_size('operation_input') + pg_total_relation_size('operation_output')"
                + " + pg_total_relation_size('segment') + pg_total_relation_size('gram_history')");
        new Table("peer", "figure", "value")
                .row("a row for each gram", "bytes each", bytes)
                .row("a row for each gram", "rows/s loaded", GRAM_ROWS * 1_000 / Math.max(1, load))
                .row("a row for each gram", "ms to split off " + SPLIT + " grams", split)
                .row("a row for each gram", "GB for the seed's 3,834 t", bytes * SEED_GRAMS / 1_000_000_000)
                .row("a row for each ancestor", "bytes each", closure)
                .row("a row for each ancestor", "MB for these lots", closure * ancestors * lots / 1_000_000)
                .row("ours: ranges, inputs, outputs, history", "MB for these lots", ours / 1_000_000)
                .print(System.out);
        figures.put("peerGramBytes", bytes);
        figures.put("peerGramSplitMs", split);
        figures.put("closureMb", closure * ancestors * lots / 1_000_000);
        figures.put("oursMb", ours / 1_000_000);
    }

    private long run(String sql) throws SQLException {
        long begin = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private long ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
