package io.ytterby.tracking.device.db;

import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.device.app.RoutedBlocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Lots that a declaration keeps for this port, and lots on their way whose route plan names its country, or that have no
 * plan. What has left or is used up needs no key.
 */
@ApplicationScoped
class JdbiRoutedBlocks implements RoutedBlocks {
    private final Jdbi jdbi;

    JdbiRoutedBlocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Routed> to(Unlocode office, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH routed AS (
                            SELECT lot.lot_id FROM declaration_followed declared
                              JOIN lot ON lot.locked_for = declared.declaration_id AND lot.status <> 'EXPORTED'
                             WHERE declared.port = :office
                            UNION SELECT lot.lot_id FROM lot LEFT JOIN route_plan plan ON plan.lot_id = lot.lot_id
                             WHERE lot.status = 'IN_TRANSIT'
                               AND (plan.lot_id IS NULL OR plan.legs::jsonb
                                        @> jsonb_build_array(jsonb_build_object('countries', jsonb_build_array(:country)))))
                        SELECT block.*, EXISTS (SELECT FROM code_withdrawal leaked
                                 WHERE leaked.block_id = block.block_id AND leaked.kind = 'EXPOSED') AS exposed
                          FROM mint_block block
                         WHERE block_id IN (SELECT segment.block_id FROM segment JOIN routed USING (lot_id)
                                             WHERE segment.state = 'LIVE')
                         ORDER BY block_id DESC LIMIT :limit""")
                .bind("office", office.value())
                .bind("country", office.value().substring(0, 2))
                .bind("limit", limit)
                .map((row, context) -> new Routed(
                        new GramBlock(
                                row.getLong("block_id"),
                                row.getString("gtin"),
                                row.getInt("epoch"),
                                row.getLong("g0"),
                                row.getLong("g1")),
                        row.getBoolean("exposed") ? BlockStanding.KEY_EXPOSED : BlockStanding.SOUND))
                .list());
    }
}
