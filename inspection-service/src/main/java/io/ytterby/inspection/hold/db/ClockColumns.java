package io.ytterby.inspection.hold.db;

import io.ytterby.inspection.hold.domain.LegalClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a hold that are its clock. */
final class ClockColumns {
    private ClockColumns() {}

    /** As values to bind; all null, and no extension, where there is no clock. */
    static Map<String, @Nullable Object> of(@Nullable LegalClock clock) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("clockRule", clock == null ? null : clock.rule());
        values.put("clockLastDay", clock == null ? null : clock.lastDay());
        values.put("clockUntil", clock == null ? null : utc(clock.until()));
        values.put("clockExtensions", clock == null ? 0 : clock.extensions());
        values.put("clockWarnedAt", clock == null ? null : utc(clock.warnedAt()));
        values.put("clockEscalatedAt", clock == null ? null : utc(clock.escalatedAt()));
        return values;
    }

    static @Nullable LegalClock clock(ResultSet row) throws SQLException {
        var rule = row.getString("clock_rule");
        if (rule == null) return null;
        return new LegalClock(
                rule,
                row.getObject("clock_last_day", LocalDate.class),
                row.getObject("clock_until", OffsetDateTime.class).toInstant(),
                row.getInt("clock_extensions"),
                instant(row, "clock_warned_at"),
                instant(row, "clock_escalated_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
