package io.ytterby.certification.claim.db;

import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.certification.claim.domain.Via;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads rows of {@code claim} and {@code claim_source}. */
final class ClaimRows {
    private ClaimRows() {}

    static Claim claim(Handle handle, ResultSet row) throws SQLException {
        var sources = handle.createQuery(
                        "SELECT * FROM claim_source WHERE claim_id = :id AND mass_mg > 0 ORDER BY element, origin_id, via")
                .bind("id", row.getObject("id", UUID.class))
                .map((one, context) -> source(one))
                .list();
        return claim(row, sources);
    }

    static Claim claim(ResultSet row, List<Source> sources) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                new LotId(row.getObject("lot_id", UUID.class)),
                new OrganisationId(row.getString("org")),
                new SchemeKey(row.getString("scheme"), row.getString("scheme_version")),
                CustodyModel.valueOf(row.getString("model")),
                ClaimClass.valueOf(row.getString("claim_class")),
                row.getBigDecimal("gross"),
                row.getBigDecimal("offsets"),
                row.getBoolean("eu_consumer_claim_allowed"),
                Claim.State.valueOf(row.getString("state")),
                sources,
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("stated_by")),
                ended == null ? null : ended.toInstant(),
                row.getString("because"),
                row.getLong("version"));
    }

    static Source source(ResultSet row) throws SQLException {
        var key =
                new OriginKey(new OriginId(row.getObject("origin_id", UUID.class)), Via.valueOf(row.getString("via")));
        return new Source(Element.valueOf(row.getString("element")), key, row.getLong("mass_mg"));
    }
}
