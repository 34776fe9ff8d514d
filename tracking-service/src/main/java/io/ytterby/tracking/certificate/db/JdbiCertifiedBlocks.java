package io.ytterby.tracking.certificate.db;

import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.certificate.app.CertifiedBlocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A lot's segments name its blocks. */
@ApplicationScoped
class JdbiCertifiedBlocks implements CertifiedBlocks {
    private final Jdbi jdbi;

    JdbiCertifiedBlocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Minted> heldBy(LotId lot, long afterBlock, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT block.* FROM mint_block block
                         WHERE block_id IN (SELECT block_id FROM segment WHERE lot_id = :lot AND block_id > :after)
                         ORDER BY block_id LIMIT :limit""")
                .bind("lot", lot.value())
                .bind("after", afterBlock)
                .bind("limit", limit)
                .map((row, context) -> new Minted(
                        new GramBlock(
                                row.getLong("block_id"),
                                row.getString("gtin"),
                                row.getInt("epoch"),
                                row.getLong("g0"),
                                row.getLong("g1")),
                        new LotId(row.getObject("lot_id", UUID.class)),
                        row.getLong("mass_mg"),
                        row.getObject("minted_at", OffsetDateTime.class).toInstant()))
                .list());
    }
}
