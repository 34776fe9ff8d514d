package io.ytterby.intelligence.trade.db;

import io.ytterby.intelligence.trade.app.Imports;
import io.ytterby.intelligence.trade.domain.ImportId;
import io.ytterby.intelligence.trade.domain.ImportJob;
import io.ytterby.intelligence.trade.domain.LineError;
import io.ytterby.intelligence.trade.domain.Syntax;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rows of {@code trade_import} as the domain's words. */
final class ImportRows {
    private ImportRows() {}

    static Imports.Leased leased(ResultSet row) throws SQLException {
        var agent = row.getString("agent");
        var actor = new Actor(
                new PersonId(row.getString("person")),
                new OrganisationId(row.getString("org")),
                OrganisationKind.valueOf(row.getString("org_kind")),
                Set.of((String[]) row.getArray("roles").getArray()),
                agent == null ? null : new OrganisationId(agent));
        return new Imports.Leased(
                new ImportId(row.getObject("id", UUID.class)),
                actor,
                Syntax.valueOf(row.getString("syntax")),
                row.getInt("done"),
                row.getObject("lease", UUID.class));
    }

    static ImportJob job(ResultSet row, List<LineError> errors) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportJob(
                new ImportId(row.getObject("id", UUID.class)),
                ImportJob.Status.valueOf(row.getString("status")),
                Syntax.valueOf(row.getString("syntax")),
                row.getInt("lines"),
                row.getInt("done"),
                row.getInt("stored"),
                row.getInt("known"),
                row.getInt("failed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                errors);
    }
}
