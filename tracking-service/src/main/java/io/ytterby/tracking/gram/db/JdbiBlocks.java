package io.ytterby.tracking.gram.db;

import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.gram.app.Blocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** A gram's block is the last that begins at or before it: one descent of an index, however many blocks there are. */
@ApplicationScoped
class JdbiBlocks implements Blocks {
    private final Jdbi jdbi;

    JdbiBlocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<Long, Known> of(Collection<Long> grams) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT asked.gram, block.*,
                               block.revoked_at IS NOT NULL
                                 OR EXISTS (SELECT FROM withdrawn_epoch gone WHERE gone.epoch = block.epoch)
                                 OR EXISTS (SELECT FROM code_withdrawal gone
                                             WHERE gone.block_id = block.block_id AND gone.kind = 'REVOKED'
                                               AND gone.g0 <= asked.gram AND asked.gram < gone.g1) AS withdrawn,
                               EXISTS (SELECT FROM code_withdrawal leaked
                                        WHERE leaked.block_id = block.block_id AND leaked.kind = 'EXPOSED')
                                 AND NOT EXISTS (SELECT FROM segment held
                                        WHERE held.block_id = block.block_id AND held.state = 'LIVE'
                                          AND held.g0 <= asked.gram AND asked.gram < held.g1) AS doubted
                          FROM unnest(:grams) AS asked (gram)
                          JOIN LATERAL (SELECT * FROM mint_block WHERE g0 <= asked.gram ORDER BY g0 DESC LIMIT 1) block
                            ON block.g1 > asked.gram""")
                .bind("grams", grams.toArray(Long[]::new))
                .map((row, context) -> Map.entry(row.getLong("gram"), new Known(block(row), standing(row))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Optional<Place> placeOf(long gram) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT segment.lot_id, segment.state
                          FROM (SELECT * FROM mint_block WHERE g0 <= :gram ORDER BY g0 DESC LIMIT 1) block
                          JOIN LATERAL (SELECT * FROM segment WHERE segment.block_id = block.block_id
                                           AND segment.g0 <= :gram ORDER BY segment.g0 DESC LIMIT 1) segment
                            ON segment.g1 > :gram""")
                .bind("gram", gram)
                .map((row, context) ->
                        new Place(new LotId(row.getObject("lot_id", UUID.class)), row.getString("state")))
                .findOne());
    }

    @Override
    public List<Stretch> heldBy(LotId lot, long from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT block.*, greatest(segment.g0, :from) AS begins, segment.g1 AS ends
                          FROM segment JOIN mint_block block ON block.block_id = segment.block_id
                         WHERE segment.lot_id = :lot AND segment.g1 > :from ORDER BY segment.g0 LIMIT :limit""")
                .bind("lot", lot.value())
                .bind("from", from)
                .bind("limit", limit)
                .map((row, context) -> new Stretch(block(row), row.getLong("begins"), row.getLong("ends")))
                .list());
    }

    private static BlockStanding standing(ResultSet row) throws SQLException {
        if (row.getBoolean("withdrawn")) return BlockStanding.REVOKED;
        return row.getBoolean("doubted") ? BlockStanding.KEY_EXPOSED : BlockStanding.SOUND;
    }

    private static GramBlock block(ResultSet row) throws SQLException {
        return new GramBlock(
                row.getLong("block_id"),
                row.getString("gtin"),
                row.getInt("epoch"),
                row.getLong("g0"),
                row.getLong("g1"));
    }
}
