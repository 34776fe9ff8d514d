package io.ytterby.inspection.order.db;

import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Inspection orders in PostgreSQL. */
@Singleton
class SqlOrders implements Orders {
    private final Jdbi jdbi;

    SqlOrders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<InspectionOrder> lookUp(OrderId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM inspection_order WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> order(row))
                .findOne());
    }

    @Override
    public void add(InspectionOrder order) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO inspection_order (id, declaration_id, status, lane, reason, issued_at, issued_by, version)
                        VALUES (:id, :declaration, :status, :lane, :reason, :issuedAt, :issuedBy, :version)""")
                .bind("id", order.id().value())
                .bind("declaration", order.declaration().value())
                .bind("status", order.status().name())
                .bind("lane", order.lane().name())
                .bind("reason", order.reason())
                .bind("issuedAt", utc(order.issuedAt()))
                .bind("issuedBy", order.issuedBy().value())
                .bind("version", order.version())
                .execute());
    }

    @Override
    public void update(InspectionOrder order) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE inspection_order
                           SET status = :status, assigned_to = :assignedTo, outcome = :outcome, closed_at = :closedAt,
                               end_reason = :endReason, version = :version
                         WHERE id = :id AND version = :version - 1""")
                .bind("id", order.id().value())
                .bind("status", order.status().name())
                .bind(
                        "assignedTo",
                        order.assignedTo() == null ? null : order.assignedTo().value())
                .bind(
                        "outcome",
                        order.outcome() == null ? null : order.outcome().name())
                .bind("closedAt", order.closedAt() == null ? null : utc(order.closedAt()))
                .bind("endReason", order.endReason())
                .bind("version", order.version())
                .execute());
        if (changed != 1) throw new IllegalStateException("order " + order.id() + " was changed without its lock");
    }

    @Override
    public List<InspectionOrder> of(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM inspection_order WHERE declaration_id = :declaration ORDER BY seq")
                .bind("declaration", declaration.value())
                .map((row, context) -> order(row))
                .list());
    }

    @Override
    public List<Listed> list(
            @Nullable DeclarationId declaration, @Nullable OrderStatus status, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM inspection_order
                         WHERE seq < :before
                           AND (CAST(:declaration AS uuid) IS NULL OR declaration_id = CAST(:declaration AS uuid))
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("declaration", declaration == null ? null : declaration.toString())
                .bind("status", status == null ? null : status.name())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), order(row)))
                .list());
    }

    private static InspectionOrder order(ResultSet row) throws SQLException {
        var assignedTo = row.getString("assigned_to");
        var outcome = row.getString("outcome");
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new InspectionOrder(
                new OrderId(row.getObject("id", UUID.class)),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                OrderStatus.valueOf(row.getString("status")),
                Lane.valueOf(row.getString("lane")),
                row.getString("reason"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("issued_by")),
                assignedTo == null ? null : new PersonId(assignedTo),
                outcome == null ? null : Outcome.valueOf(outcome),
                closedAt == null ? null : closedAt.toInstant(),
                row.getString("end_reason"),
                row.getLong("version"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
