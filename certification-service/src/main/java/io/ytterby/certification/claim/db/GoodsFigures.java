package io.ytterby.certification.claim.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Steps of goods that wait for lots nobody has told of yet, and withdrawals that have not reached all claims. */
@Singleton
class GoodsFigures implements Look {
    private final Figure waiting;
    private final Figure oldestStep;
    private final Figure withdrawals;
    private final Figure oldestWithdrawal;
    private final Clock clock;

    GoodsFigures(MeterRegistry metrics, Clock clock) {
        this.waiting = Figure.of(
                metrics, "ytterby.goods.steps.waiting", "Steps of goods that wait for lots which are not known yet");
        this.oldestStep =
                Figure.of(metrics, "ytterby.goods.steps.oldest.age.seconds", "Since the oldest of them happened");
        this.withdrawals =
                Figure.of(metrics, "ytterby.withdrawals.running", "Withdrawn certificates on which claims still rest");
        this.oldestWithdrawal =
                Figure.of(metrics, "ytterby.withdrawals.oldest.age.seconds", "Since the first of them was withdrawn");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        var now = clock.instant();
        handle.createQuery("""
                        SELECT count(*) AS many, min(happened_at) AS oldest FROM told_step WHERE applied_at IS NULL""")
                .map((row, context) -> write(row, now, waiting, oldestStep))
                .one();
        handle.createQuery("""
                        SELECT count(*) AS many, min(began_at) AS oldest FROM claim_cascade WHERE ended_at IS NULL""")
                .map((row, context) -> write(row, now, withdrawals, oldestWithdrawal))
                .one();
    }

    private static boolean write(ResultSet row, Instant now, Figure many, Figure age) throws SQLException {
        many.is(row.getLong("many"));
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        age.is(oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now));
        return true;
    }

    @Override
    public void lost() {
        List.of(waiting, oldestStep, withdrawals, oldestWithdrawal).forEach(Figure::isUnknown);
    }
}
