package io.ytterby.tracking.lineage.db;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.GoodsCard;
import io.ytterby.tracking.lineage.domain.Step;
import io.ytterby.tracking.lineage.domain.Taking;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link TraceSql}. */
final class TraceRows {
    private TraceRows() {}

    static Goods goods(ResultSet row) throws SQLException {
        return goods(row, "goods_block", "lot_id");
    }

    static Goods goods(ResultSet row, String block, String lot) throws SQLException {
        long id = row.getLong(block);
        return row.wasNull() ? new Goods.Uncoded(new LotId(row.getObject(lot, UUID.class))) : new Goods.Coded(id);
    }

    static GoodsCard card(ResultSet row) throws SQLException {
        return new GoodsCard(
                goods(row),
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getString("lot_number"),
                row.getString("gtin"),
                Stage.valueOf(row.getString("stage")),
                composition(row.getString("composition")),
                new Unlocode(row.getString("place")),
                new SourceOfRight(
                        SourceOfRight.Kind.valueOf(row.getString("source_kind")), row.getString("source_reference")),
                new OrganisationId(row.getString("producer_org")),
                new Mass(row.getLong("goods_mg")),
                parties(row, "producer_org", "custodian_org", "recipient_org"));
    }

    static Step step(ResultSet row, Mass taken, boolean reversed) throws SQLException {
        return new Step(
                row.getObject("operation_id", UUID.class),
                row.getString("kind"),
                row.getString("process"),
                new OrganisationId(row.getString("org")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                taken,
                reversed);
    }

    static @Nullable Taking taking(ResultSet row) throws SQLException {
        var lot = row.getObject("input_lot", UUID.class);
        if (lot == null) return null;
        long from = row.getLong("input_from");
        var grams = row.wasNull() ? null : new GramRange(from, row.getLong("input_end"));
        return new Taking(
                goods(row, "input_block", "input_lot"),
                row.getObject("operation_id", UUID.class),
                new LotId(lot),
                grams,
                new Mass(row.getLong("input_mg")),
                parties(row, "input_producer", "input_custodian", "input_recipient"));
    }

    /** What lies beside a lot's whole grams and carries no code: of the same goods as the grams are. */
    static boolean isRemainder(ResultSet row, String block, String stage) throws SQLException {
        row.getLong(block);
        return row.wasNull() && Stage.valueOf(row.getString(stage)).isCoded();
    }

    private static Set<OrganisationId> parties(ResultSet row, String... columns) throws SQLException {
        var parties = new HashSet<OrganisationId>();
        for (var column : columns) {
            var party = row.getString(column);
            if (party != null) parties.add(new OrganisationId(party));
        }
        return parties;
    }

    /** As the lot's row has it: {@code Nd=28.0 Dy=2.5}. */
    private static Composition composition(String text) {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var share : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int equals = share.indexOf('=');
            shares.put(Element.valueOf(share.substring(0, equals)), new BigDecimal(share.substring(equals + 1)));
        }
        return new Composition(shares);
    }
}
