package io.ytterby.inspection.projection.db;

import io.ytterby.inspection.projection.app.Copies;
import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.inspection.projection.domain.LotCopy;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The copies in PostgreSQL. */
@Singleton
class SqlCopies implements Copies {
    private final Jdbi jdbi;

    SqlCopies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean keep(LicenceCopy copy) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO licence_copy (number, version, status, holder_org, valid_from, valid_until,
                                                          replaced_by)
                                VALUES (:number, :version, :status, :holder, :from, :until, :replacedBy)
                                ON CONFLICT (number) DO UPDATE
                                   SET version = excluded.version, status = excluded.status,
                                       holder_org = excluded.holder_org, valid_from = excluded.valid_from,
                                       valid_until = excluded.valid_until, replaced_by = excluded.replaced_by
                                 WHERE licence_copy.version < excluded.version""")
                        .bind("number", copy.number().value())
                        .bind("version", copy.version())
                        .bind("status", copy.status())
                        .bind("holder", copy.holder().value())
                        .bind("from", copy.validity().from())
                        .bind("until", copy.validity().until())
                        .bind(
                                "replacedBy",
                                copy.replacedBy() == null
                                        ? null
                                        : copy.replacedBy().value())
                        .execute());
    }

    @Override
    public boolean keep(LotCopy copy) {
        var frozenBy = copy.frozenBy().stream().map(DeclarationId::value).toArray();
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO lot_copy (lot_id, version, status, frozen_by)
                                VALUES (:id, :version, :status, :frozenBy)
                                ON CONFLICT (lot_id) DO UPDATE
                                   SET version = excluded.version, status = excluded.status,
                                       frozen_by = excluded.frozen_by
                                 WHERE lot_copy.version < excluded.version""")
                        .bind("id", copy.id().value())
                        .bind("version", copy.version())
                        .bind("status", copy.status())
                        .bindArray("frozenBy", UUID.class, frozenBy)
                        .execute());
    }

    @Override
    public Map<LicenceNumber, LicenceCopy> licences(Collection<LicenceNumber> numbers) {
        var wanted = numbers.stream().map(LicenceNumber::value).toArray();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH RECURSIVE chain AS (
                            SELECT * FROM licence_copy WHERE number = ANY(:wanted)
                            UNION
                            SELECT heir.* FROM licence_copy heir JOIN chain ON heir.number = chain.replaced_by)
                        SELECT * FROM chain""")
                .bindArray("wanted", String.class, wanted)
                .map((row, context) -> licence(row))
                .collectToMap(LicenceCopy::number, copy -> copy));
    }

    @Override
    public Map<LotId, LotCopy> lots(Collection<LotId> ids) {
        var wanted = ids.stream().map(LotId::value).toArray();
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM lot_copy WHERE lot_id = ANY(:wanted)")
                .bindArray("wanted", UUID.class, wanted)
                .map((row, context) -> lot(row))
                .collectToMap(LotCopy::id, copy -> copy));
    }

    private static LicenceCopy licence(ResultSet row) throws SQLException {
        var heir = row.getString("replaced_by");
        return new LicenceCopy(
                new LicenceNumber(row.getString("number")),
                row.getLong("version"),
                row.getString("status"),
                new OrganisationId(row.getString("holder_org")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                heir == null ? null : new LicenceNumber(heir));
    }

    private static LotCopy lot(ResultSet row) throws SQLException {
        var frozenBy = Arrays.stream((UUID[]) row.getArray("frozen_by").getArray());
        return new LotCopy(
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getLong("version"),
                row.getString("status"),
                frozenBy.map(DeclarationId::new).collect(Collectors.toSet()));
    }
}
