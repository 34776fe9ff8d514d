package io.ytterby.benchmarks.lineage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ObjIntConsumer;
import org.postgresql.PGConnection;

/** Copies a world's lots, blocks, segments, operations and history into the service's own tables. */
final class LotLoad {
    private static final String AT = "2026-01-0";
    private static final String[] STAGES = {"CONCENTRATE", "OXIDE", "SALT", "METAL", "ALLOY", "MAGNET"};

    private final World world;
    private final Connection connection;

    LotLoad(World world, Connection connection) {
        this.world = world;
        this.connection = connection;
    }

    /** Rows by COPY with the keys to other tables looked at afterwards, by whoever asks: a load of millions looks each up. */
    void load() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
        }
        copy(
                "lot (lot_id, gtin, lot_number, stage, composition, place, source_kind, source_reference, producer_org,"
                        + " parent_lot_id, custodian_org, status, grams, remainder_mg, version, created_at, changed_at)",
                this::lots);
        copy("lot_operation (operation_id, kind, org, person, at)", this::operations);
        copy("mint_block (block_id, g0, g1, gtin, epoch, mass_mg, lot_id, minted_at, operation_id)", this::blocks);
        copy("segment (block_id, g0, g1, prev, block_start, block_end, lot_id, state)", this::segments);
        copy("operation_input (operation_id, lot_id, block_id, grams, mass_mg, lot_version)", this::inputs);
        copy("operation_output (operation_id, lot_id, block_id, grams, mass_mg, lot_version)", this::outputs);
        copy("gram_history (block_id, grams, lot_id, state, operation_id, at)", this::history);
        try (var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = origin");
        }
    }

    private interface Rows {
        void of(int generation, int index, StringBuilder out);
    }

    private void copy(String table, Rows rows) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
        var out = new StringBuilder(1 << 17);
        ObjIntConsumer<StringBuilder> send = (text, least) -> {
            if (text.length() <= least) return;
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            text.setLength(0);
        };
        for (int generation = 0; generation < World.GENERATIONS; generation++)
            for (int index = 0; index < world.blocks(); index++) {
                rows.of(generation, index, out);
                send.accept(out, 1 << 16);
            }
        send.accept(out, 0);
        copy.endCopy();
    }

    private void lots(int generation, int index, StringBuilder out) {
        for (int part = 0; part < World.LOTS; part++) {
            boolean consumed = world.isConsumed(generation, part);
            row(
                    out,
                    world.lot(generation, index, part),
                    "06901234000016",
                    "L" + world.number() + "-" + generation + "-" + index + "-" + part,
                    STAGES[generation],
                    "Nd=28.0 Dy=2." + index % 10 + " Fe=66.9",
                    "CNBAO",
                    generation == 0 ? "MINE_PERMIT" : "CONSUMED_INPUT",
                    "NM-2026-11",
                    "cn-baotou-re",
                    part == 0 ? "\\N" : world.lot(generation, index, 0),
                    "cn-baotou-re",
                    consumed ? "CONSUMED" : "ACTIVE",
                    consumed ? 0 : World.GRAMS,
                    0,
                    1,
                    at(generation, part),
                    at(generation, part));
        }
    }

    private void operations(int generation, int index, StringBuilder out) {
        for (int part = 0; part < World.LOTS; part++)
            row(
                    out,
                    world.operation(generation, index, part),
                    part > 0 ? "SPLIT" : generation == 0 ? "MINT" : "TRANSFORM",
                    "cn-baotou-re",
                    "bench",
                    at(generation, part));
    }

    private void blocks(int generation, int index, StringBuilder out) {
        long from = world.firstGram(generation, index);
        row(
                out,
                world.block(generation, index),
                from,
                from + World.LOTS * World.GRAMS,
                "06901234000016",
                1,
                World.LOTS * World.GRAMS * 1_000L,
                world.lot(generation, index, 0),
                at(generation, 0),
                world.operation(generation, index, 0));
    }

    private void segments(int generation, int index, StringBuilder out) {
        long begin = world.firstGram(generation, index);
        long end = begin + World.LOTS * World.GRAMS;
        for (int part = 0; part < World.LOTS; part++) {
            long from = begin + part * World.GRAMS;
            row(
                    out,
                    world.block(generation, index),
                    from,
                    from + World.GRAMS,
                    part == 0 ? "\\N" : from,
                    begin,
                    end,
                    world.lot(generation, index, part),
                    world.isConsumed(generation, part) ? "CONSUMED" : "LIVE");
        }
    }

    private void inputs(int generation, int index, StringBuilder out) {
        if (generation > 0) {
            taken(generation, index, index, 1, out);
            taken(generation, index, world.secondInput(generation, index), 2, out);
        }
        for (int part = 1; part < World.LOTS; part++)
            moved(world.operation(generation, index, part), generation, index, 0, part, out);
    }

    private void taken(int generation, int index, int source, int part, StringBuilder out) {
        moved(world.operation(generation, index, 0), generation - 1, source, part, part, out);
    }

    private void outputs(int generation, int index, StringBuilder out) {
        row(
                out,
                world.operation(generation, index, 0),
                world.lot(generation, index, 0),
                world.block(generation, index),
                range(generation, index, 0, World.LOTS),
                World.LOTS * World.GRAMS * 1_000L,
                1);
        for (int part = 1; part < World.LOTS; part++)
            moved(world.operation(generation, index, part), generation, index, part, part, out);
    }

    private void moved(Object operation, int generation, int index, int lot, int part, StringBuilder out) {
        row(
                out,
                operation,
                world.lot(generation, index, lot),
                world.block(generation, index),
                range(generation, index, part, part + 1),
                World.GRAMS * 1_000L,
                1);
    }

    private void history(int generation, int index, StringBuilder out) {
        long block = world.block(generation, index);
        var made = world.operation(generation, index, 0);
        row(
                out,
                block,
                range(generation, index, 0, World.LOTS),
                world.lot(generation, index, 0),
                "LIVE",
                made,
                at(generation, 0));
        for (int part = 1; part < World.LOTS; part++)
            row(
                    out,
                    block,
                    range(generation, index, part, part + 1),
                    world.lot(generation, index, part),
                    "LIVE",
                    world.operation(generation, index, part),
                    at(generation, part));
    }

    private String range(int generation, int index, int from, int end) {
        long begin = world.firstGram(generation, index);
        return "[" + (begin + from * World.GRAMS) + "," + (begin + end * World.GRAMS) + ")";
    }

    /** Parts are split off six hours after the block was minted. */
    private static String at(int generation, int part) {
        return AT + (generation + 1) + (part == 0 ? " 00:00:00Z" : " 06:00:00Z");
    }

    private static void row(StringBuilder out, Object... cells) {
        for (int i = 0; i < cells.length; i++) out.append(i == 0 ? "" : "\t").append(cells[i]);
        out.append('\n');
    }
}
