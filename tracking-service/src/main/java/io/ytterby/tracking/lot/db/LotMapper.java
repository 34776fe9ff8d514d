package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lot.domain.ChainOfCustody;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.lot.domain.Stage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of {@code lot}, there and back. */
final class LotMapper implements RowMapper<Lot> {
    @Override
    public Lot map(ResultSet row, StatementContext context) throws SQLException {
        var recipient = row.getString("recipient_org");
        var packedIn = row.getString("packed_in");
        var lockedFor = row.getObject("locked_for", UUID.class);
        return new Lot(
                new LotId(row.getObject("lot_id", UUID.class)),
                card(row),
                new OrganisationId(row.getString("custodian_org")),
                recipient == null ? null : new OrganisationId(recipient),
                LotStatus.valueOf(row.getString("status")),
                row.getLong("grams"),
                new Mass(row.getLong("remainder_mg")),
                lockedFor == null ? null : new DeclarationId(lockedFor),
                declarations(row),
                packedIn == null ? null : new Sscc(packedIn),
                row.getLong("version"));
    }

    private static LotCard card(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_lot_id", UUID.class);
        return new LotCard(
                new Gtin(row.getString("gtin")),
                new LotNumber(row.getString("lot_number")),
                Stage.valueOf(row.getString("stage")),
                composition(row.getString("composition")),
                new Unlocode(row.getString("place")),
                new SourceOfRight(
                        SourceOfRight.Kind.valueOf(row.getString("source_kind")),
                        row.getString("source_reference"),
                        row.getObject("right_id", UUID.class)),
                new OrganisationId(row.getString("producer_org")),
                parent == null ? null : new LotId(parent),
                new ChainOfCustody(
                        CustodyModel.valueOf(row.getString("custody_model")), row.getString("custody_origin")));
    }

    private static Set<DeclarationId> declarations(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("frozen_by").getArray())
                .map(DeclarationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code Nd=28.0 Dy=2.5}: exact, and small enough to read in psql. */
    static String text(Composition composition) {
        return composition.weightPercent().entrySet().stream()
                .map(share -> share.getKey() + "=" + share.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    static Composition composition(String text) {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var share : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int equals = share.indexOf('=');
            shares.put(Element.valueOf(share.substring(0, equals)), new BigDecimal(share.substring(equals + 1)));
        }
        return new Composition(shares);
    }
}
