package io.ytterby.licensing.application.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.app.Appeals;
import io.ytterby.licensing.application.domain.Appeal;
import io.ytterby.licensing.application.domain.Appeal.Opinion;
import io.ytterby.licensing.application.domain.AppealId;
import io.ytterby.licensing.application.domain.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Appeals as rows of {@code appeal}. */
@ApplicationScoped
class JdbiAppeals implements Appeals {
    private final Jdbi jdbi;

    JdbiAppeals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Appeal appeal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO appeal (id, application, grounds, lodged_by, lodged_at, status)
                        VALUES (:id, :application, :grounds, :by, :at, :status)""")
                .bind("id", appeal.id().value())
                .bind("application", appeal.application().value())
                .bind("grounds", appeal.grounds())
                .bind("by", appeal.lodgedBy().value())
                .bind("at", OffsetDateTime.ofInstant(appeal.lodgedAt(), ZoneOffset.UTC))
                .bind("status", appeal.status().name())
                .execute());
    }

    @Override
    public void save(Appeal appeal) {
        jdbi.useHandle(handle -> {
            var update = handle.createUpdate("""
                        UPDATE appeal SET status = :status, reviewer = :reviewer,
                               review_allow = :reviewAllow, review_reason = :reviewReason, reviewed_at = :reviewAt,
                               decider = :verdictBy, verdict_allow = :verdictAllow, verdict_reason = :verdictReason,
                               decided_at = :verdictAt
                         WHERE id = :id""")
                    .bind("id", appeal.id().value())
                    .bind("status", appeal.status().name())
                    .bind(
                            "reviewer",
                            Optional.ofNullable(appeal.reviewer())
                                    .map(PersonId::value)
                                    .orElse(null));
            bind(update, "review", appeal.review());
            bind(update, "verdict", appeal.verdict());
            update.execute();
        });
    }

    @Override
    public Optional<Appeal> lookUp(AppealId id) {
        return one("SELECT * FROM appeal WHERE id = :id", id.value());
    }

    @Override
    public Optional<Appeal> of(ApplicationId id) {
        return one("SELECT * FROM appeal WHERE application = :id", id.value());
    }

    private Optional<Appeal> one(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> toAppeal(row))
                .findOne());
    }

    private static void bind(Update update, String name, @Nullable Opinion opinion) {
        update.bind(name + "Allow", opinion == null ? null : opinion.allow())
                .bind(name + "Reason", opinion == null ? null : opinion.reason())
                .bind(name + "By", opinion == null ? null : opinion.by().value())
                .bind(name + "At", opinion == null ? null : OffsetDateTime.ofInstant(opinion.at(), ZoneOffset.UTC));
    }

    private static Appeal toAppeal(ResultSet row) throws SQLException {
        var reviewer = row.getString("reviewer");
        return new Appeal(
                new AppealId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                row.getString("grounds"),
                new PersonId(row.getString("lodged_by")),
                row.getObject("lodged_at", OffsetDateTime.class).toInstant(),
                Appeal.Status.valueOf(row.getString("status")),
                reviewer == null ? null : new PersonId(reviewer),
                opinion(row, "review_allow", "review_reason", reviewer, "reviewed_at"),
                opinion(row, "verdict_allow", "verdict_reason", row.getString("decider"), "decided_at"));
    }

    private static @Nullable Opinion opinion(ResultSet row, String allow, String reason, @Nullable String by, String at)
            throws SQLException {
        var allowed = row.getObject(allow, Boolean.class);
        if (allowed == null || by == null) return null;
        return new Opinion(
                allowed,
                row.getString(reason),
                new PersonId(by),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
