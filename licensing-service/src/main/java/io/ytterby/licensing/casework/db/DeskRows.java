package io.ytterby.licensing.casework.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.domain.Desk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code case_desk}. */
final class DeskRows {
    private DeskRows() {}

    static Desk desk(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String assignee = row.getString("assignee");
        return new Desk(
                new ApplicationId(row.getObject("application", UUID.class)),
                row.getString("queue"),
                row.getString("rule"),
                row.getString("kind"),
                assignee == null ? null : new PersonId(assignee),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                at(row, "ended_at"),
                row.getBoolean("decided"),
                new Desk.Standing(
                        row.getBoolean("waits"),
                        row.getInt("used_days"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("calendar")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
