package io.ytterby.inspection.order.db;

import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kernel.DeclarationId;
import jakarta.inject.Singleton;
import java.time.Clock;
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
    private final Clock clock;

    SqlOrders(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<InspectionOrder> lookUp(OrderId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM inspection_order WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> OrderRows.order(row))
                .findOne());
    }

    @Override
    public void add(InspectionOrder order) {
        jdbi.useHandle(handle -> OrderRows.bind(order, handle.createUpdate("""
                        INSERT INTO inspection_order
                               (id, declaration_id, status, lane, origin, reason, issued_at, issued_by, version)
                        VALUES (:id, :declaration, :status, :lane, :origin, :reason, :issuedAt, :issuedBy, :version)""")).execute());
    }

    @Override
    public void update(InspectionOrder order) {
        int changed = jdbi.withHandle(handle -> OrderRows.bind(order, handle.createUpdate("""
                        UPDATE inspection_order
                           SET status = :status, lane = :lane, origin = :origin, reason = :reason,
                               issued_at = :issuedAt, issued_by = :issuedBy, assigned_to = :assignedTo,
                               assigned_at = CASE WHEN assigned_to IS DISTINCT FROM CAST(:assignedTo AS text)
                                                  THEN :now ELSE assigned_at END,
                               outcome = :outcome, closed_at = :closedAt, end_reason = :endReason,
                               cancelled_by = :cancelledBy, cancel_asked_by = :askedBy,
                               cancel_asked_at = :askedAt, cancel_asked_reason = :askedReason, version = :version
                         WHERE id = :id AND version = :version - 1"""))
                .bind("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .execute());
        if (changed != 1) throw new IllegalStateException("order " + order.id() + " was changed without its lock");
    }

    @Override
    public List<InspectionOrder> of(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM inspection_order WHERE declaration_id = :declaration ORDER BY seq")
                .bind("declaration", declaration.value())
                .map((row, context) -> OrderRows.order(row))
                .list());
    }

    @Override
    public List<OrderId> untouchedYellow(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM inspection_order
                         WHERE status = 'PROPOSED' AND lane = 'YELLOW' AND issued_at < :before
                         ORDER BY issued_at LIMIT :limit""")
                .bind("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(OrderId::new)
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
                .map((row, context) -> new Listed(row.getLong("seq"), OrderRows.order(row)))
                .list());
    }
}
