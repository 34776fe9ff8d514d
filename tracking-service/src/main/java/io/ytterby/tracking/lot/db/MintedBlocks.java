package io.ytterby.tracking.lot.db;

import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** New blocks: numbers that no one has had, and the one segment that a block begins with. */
final class MintedBlocks {
    private MintedBlocks() {}

    static HeldRange open(Handle handle, GramNumbers numbers, Lot minted, int epoch, OperationId by, Instant at) {
        var grams = GramRange.of(numbers.take(handle, minted.grams()), minted.grams());
        long block = handle.createUpdate("""
                        INSERT INTO mint_block (g0, g1, gtin, epoch, mass_mg, lot_id, operation_id, minted_at)
                        VALUES (:from, :end, :gtin, :epoch, :mass, :lot, :operation, :at)""")
                .bind("from", grams.from())
                .bind("end", grams.end())
                .bind("gtin", minted.card().gtin().value())
                .bind("epoch", epoch)
                .bind("mass", minted.mass().milligrams())
                .bind("lot", minted.id().value())
                .bind("operation", by.value())
                .bind("at", at)
                .executeAndReturnGeneratedKeys("block_id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO segment (block_id, g0, g1, prev, block_start, block_end, lot_id)
                        VALUES (:block, :from, :end, NULL, :from, :end, :lot)""")
                .bind("block", block)
                .bind("from", grams.from())
                .bind("end", grams.end())
                .bind("lot", minted.id().value())
                .execute();
        return new HeldRange(block, grams);
    }
}
