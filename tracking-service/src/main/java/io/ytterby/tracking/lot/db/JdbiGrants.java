package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.lot.app.Grants;
import io.ytterby.tracking.lot.domain.Grant;
import io.ytterby.tracking.lot.domain.Grant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Grants as rows; one for each organisation that a person granted, one for each that a declaration brought. */
@ApplicationScoped
class JdbiGrants implements Grants {
    private final Jdbi jdbi;

    JdbiGrants(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Grant> of(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT org, scope, granted_at FROM lot_grant WHERE lot_id = :lot ORDER BY org, scope")
                .bind("lot", lot.value())
                .map((row, context) -> new Grant(
                        new OrganisationId(row.getString("org")),
                        Scope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public boolean tryAdd(LotId lot, Grant grant, PersonId by, Instant at) {
        return put(lot, grant, null, by.value(), at);
    }

    @Override
    public void addFor(DeclarationId declaration, LotId lot, OrganisationId consignee, Instant at) {
        var grant = new Grant(consignee, Scope.STATUS);
        put(lot, grant, declaration.value(), "declaration/" + declaration, at);
    }

    @Override
    public void withdrawAllFor(DeclarationId declaration) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM lot_grant WHERE declaration_id = :declaration")
                .bind("declaration", declaration.value())
                .execute());
    }

    private boolean put(LotId lot, Grant grant, @Nullable UUID declaration, String by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO lot_grant (lot_id, org, scope, declaration_id, granted_by, granted_at)
                                VALUES (:lot, :org, :scope, CAST(:declaration AS uuid), :by, :at)
                                ON CONFLICT (lot_id, org, declaration_id) DO UPDATE
                                   SET scope = excluded.scope, granted_by = excluded.granted_by, granted_at = excluded.granted_at
                                 WHERE lot_grant.scope <> excluded.scope""")
                        .bind("lot", lot.value())
                        .bind("org", grant.organisation().value())
                        .bind("scope", grant.scope().word())
                        .bind("declaration", declaration)
                        .bind("by", by)
                        .bind("at", at)
                        .execute())
                == 1;
    }
}
