package io.ytterby.tracking.query.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.query.domain.EpcForm;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Sight;
import io.ytterby.tracking.query.domain.Subscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A row of {@code epcis_subscription} as the subscription that it is. */
final class SubscriptionRow {
    private SubscriptionRow() {}

    static Subscription subscription(ResultSet row, StatementContext context) throws SQLException {
        return new Subscription(
                row.getObject("subscription_id", UUID.class),
                new Sight(new OrganisationId(row.getString("org")), row.getBoolean("authority")),
                row.getString("query_name"),
                row.getString("dest"),
                row.getString("signature_token"),
                row.getString("schedule"),
                row.getBoolean("report_if_empty"),
                EpcForm.valueOf(row.getString("epc_format")),
                instant(row, "initial_time"),
                row.getString("start_snapshot"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new SettledPosition(row.getString("after_xid"), row.getLong("after_seq")),
                row.getBoolean("has_more"),
                instant(row, "last_told_at"),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "stopped_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
