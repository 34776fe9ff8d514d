package io.ytterby.inspection.order.db;

import io.ytterby.inspection.order.domain.CancelRequest;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderEnd;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderOrigin;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** An order as a row and back. */
final class OrderRows {
    private OrderRows() {}

    static Update bind(InspectionOrder order, Update statement) {
        var outcome = order.outcome();
        return end(order.end(), statement)
                .bind("id", order.id().value())
                .bind("declaration", order.declaration().value())
                .bind("status", order.status().name())
                .bind("lane", order.lane().name())
                .bind("origin", order.origin().name())
                .bind("reason", order.reason())
                .bind("issuedAt", utc(order.issuedAt()))
                .bind("issuedBy", order.issuedBy().value())
                .bind("assignedTo", name(order.assignedTo()))
                .bind("outcome", outcome == null ? null : outcome.name())
                .bind("version", order.version());
    }

    private static Update end(OrderEnd end, Update statement) {
        var asked = end.asked();
        return statement
                .bind("closedAt", utc(end.at()))
                .bind("endReason", end.reason())
                .bind("cancelledBy", name(end.cancelledBy()))
                .bind("askedBy", asked == null ? null : asked.by().value())
                .bind("askedAt", asked == null ? null : utc(asked.at()))
                .bind("askedReason", asked == null ? null : asked.reason());
    }

    static InspectionOrder order(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new InspectionOrder(
                new OrderId(row.getObject("id", UUID.class)),
                new DeclarationId(row.getObject("declaration_id", UUID.class)),
                OrderStatus.valueOf(row.getString("status")),
                Lane.valueOf(row.getString("lane")),
                OrderOrigin.valueOf(row.getString("origin")),
                row.getString("reason"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("issued_by")),
                person(row, "assigned_to"),
                outcome == null ? null : Outcome.valueOf(outcome),
                new OrderEnd(
                        instant(row, "closed_at"),
                        row.getString("end_reason"),
                        person(row, "cancelled_by"),
                        cancelRequest(row)),
                row.getLong("version"));
    }

    private static @Nullable CancelRequest cancelRequest(ResultSet row) throws SQLException {
        var by = person(row, "cancel_asked_by");
        var at = instant(row, "cancel_asked_at");
        return by == null || at == null ? null : new CancelRequest(by, at, row.getString("cancel_asked_reason"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : new PersonId(name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
