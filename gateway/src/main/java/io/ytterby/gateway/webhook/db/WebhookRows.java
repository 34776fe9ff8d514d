package io.ytterby.gateway.webhook.db;

import io.ytterby.gateway.webhook.app.Message;
import io.ytterby.gateway.webhook.domain.Lane;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Scheme;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.gateway.webhook.domain.WebhookState;
import io.ytterby.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows. */
final class WebhookRows {
    private WebhookRows() {}

    static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("org")),
                row.getString("url"),
                row.getString("description"),
                List.of((String[]) row.getArray("types").getArray()),
                Scheme.valueOf(row.getString("scheme")),
                WebhookState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("challenge"),
                row.getInt("key_number"),
                instant(row, "previous_until"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    static Lane lane(ResultSet row) throws SQLException {
        return new Lane(
                row.getLong("fence"),
                instant(row, "due_at"),
                instant(row, "leased_until"),
                row.getInt("failures"),
                instant(row, "failing_since"),
                row.getBoolean("parked"));
    }

    static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("message_id"),
                row.getObject("sequence", Long.class),
                row.getString("type"),
                row.getString("body"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
