package io.ytterby.inspection.result.db;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.inspection.result.app.Results;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.inspection.result.domain.InspectionResult.Verification;
import io.ytterby.inspection.result.domain.Reversal;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Results in PostgreSQL. */
@Singleton
class SqlResults implements Results {
    private static final String WITH_REVERSAL = """
            SELECT r.*, v.reversed_at, v.reversed_by, v.reason AS reversal_reason, v.measurement
              FROM inspection_result r LEFT JOIN result_reversal v ON v.result_id = r.id""";

    private final Jdbi jdbi;

    SqlResults(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(InspectionResult result) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO inspection_result (id, order_id, outcome, finding, recorded_at, recorded_by)
                            VALUES (:id, :order, :outcome, :finding, :at, :by)""")
                    .bind("id", result.id())
                    .bind("order", result.order().value())
                    .bind("outcome", result.outcome().name())
                    .bind("finding", result.finding())
                    .bind("at", utc(result.recordedAt()))
                    .bind("by", result.recordedBy().value())
                    .execute();
            addShares(handle, result);
        });
    }

    private static void addShares(Handle handle, InspectionResult result) {
        if (result.shares().isEmpty()) return;
        var batch = handle.prepareBatch("INSERT INTO inspection_result_share VALUES (:id, :element, :percent)");
        result.shares()
                .forEach((element, percent) -> batch.bind("id", result.id())
                        .bind("element", element.name())
                        .bind("percent", percent)
                        .add());
        batch.execute();
    }

    @Override
    public void verify(InspectionResult verified) {
        var second = verified.verification();
        if (second == null) throw new IllegalArgumentException("result " + verified.id() + " is not verified");
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE inspection_result SET verified_by = :by, verified_at = :at
                         WHERE id = :id AND verified_by IS NULL""")
                .bind("id", verified.id())
                .bind("by", second.by().value())
                .bind("at", utc(second.at()))
                .execute());
        if (changed != 1) throw new IllegalStateException("result " + verified.id() + " was verified without its lock");
    }

    @Override
    public void reverse(InspectionResult reversed) {
        var third = reversed.reversal();
        var second = reversed.verification();
        if (third == null || second == null)
            throw new IllegalArgumentException("result " + reversed.id() + " is not reversed");
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO result_reversal (result_id, recorded_by, verified_by, reversed_at, reversed_by, reason,
                                                     measurement)
                        VALUES (:id, :recordedBy, :verifiedBy, :at, :by, :reason, CAST(:measurement AS uuid))""")
                .bind("id", reversed.id())
                .bind("recordedBy", reversed.recordedBy().value())
                .bind("verifiedBy", second.by().value())
                .bind("at", utc(third.at()))
                .bind("by", third.by().value())
                .bind("reason", third.reason())
                .bind(
                        "measurement",
                        third.measurement() == null ? null : third.measurement().toString())
                .execute());
    }

    @Override
    public Optional<InspectionResult> lookUp(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_REVERSAL + " WHERE r.id = :id")
                .bind("id", id)
                .map((row, context) -> result(row, shares(handle, id)))
                .findOne());
    }

    @Override
    public List<InspectionResult> of(OrderId order) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        WITH_REVERSAL + " WHERE r.order_id = :order ORDER BY r.seq DESC")
                .bind("order", order.value())
                .map((row, context) -> result(row, shares(handle, row.getObject("id", UUID.class))))
                .list());
    }

    private static Map<Element, BigDecimal> shares(Handle handle, UUID result) {
        return handle.createQuery("SELECT element, percent FROM inspection_result_share WHERE result_id = :id")
                .bind("id", result)
                .map((row, context) -> Map.entry(Element.valueOf(row.getString(1)), row.getBigDecimal(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static InspectionResult result(ResultSet row, Map<Element, BigDecimal> shares) throws SQLException {
        return new InspectionResult(
                row.getObject("id", UUID.class),
                new OrderId(row.getObject("order_id", UUID.class)),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("finding"),
                shares,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("recorded_by")),
                verification(row),
                reversal(row));
    }

    private static @Nullable Verification verification(ResultSet row) throws SQLException {
        var by = row.getString("verified_by");
        if (by == null) return null;
        return new Verification(
                new PersonId(by),
                row.getObject("verified_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Reversal reversal(ResultSet row) throws SQLException {
        var by = row.getString("reversed_by");
        if (by == null) return null;
        return new Reversal(
                new PersonId(by),
                row.getObject("reversed_at", OffsetDateTime.class).toInstant(),
                row.getString("reversal_reason"),
                row.getObject("measurement", UUID.class));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
