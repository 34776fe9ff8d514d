package io.ytterby.licensing.outlook.db;

import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.outlook.app.Outlooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@ApplicationScoped
class JdbiOutlooks implements Outlooks {
    private static final String UPSERT = """
            INSERT INTO case_outlook AS o (application, version, told_on) VALUES (:application, 1, :today)
            ON CONFLICT (application) DO UPDATE SET version = o.version + 1, told_on = excluded.told_on""";

    private final Jdbi jdbi;

    JdbiOutlooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long next(ApplicationId id, LocalDate today) {
        return jdbi.withHandle(handle -> one(handle.createQuery(UPSERT + " RETURNING version")
                        .bind("application", id.value())
                        .bind("today", today)))
                .orElseThrow();
    }

    @Override
    public OptionalLong nextUnlessTold(ApplicationId id, LocalDate today) {
        return jdbi.withHandle(handle -> one(handle.createQuery(UPSERT + " WHERE o.told_on < :today RETURNING version")
                .bind("application", id.value())
                .bind("today", today)));
    }

    @Override
    public OptionalLong version(ApplicationId id) {
        return jdbi.withHandle(
                handle -> one(handle.createQuery("SELECT version FROM case_outlook WHERE application = :application")
                        .bind("application", id.value())));
    }

    @Override
    public List<ApplicationId> toldBefore(LocalDate today, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.application FROM case_outlook o JOIN case_desk d USING (application)
                         WHERE o.told_on < :today AND d.ended_at IS NULL ORDER BY o.told_on, o.application LIMIT :most""")
                .bind("today", today)
                .bind("most", most)
                .mapTo(UUID.class)
                .map(ApplicationId::new)
                .list());
    }

    private static OptionalLong one(Query query) {
        return query.mapTo(Long.class).findOne().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
