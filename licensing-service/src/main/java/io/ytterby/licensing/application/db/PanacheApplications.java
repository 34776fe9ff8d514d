package io.ytterby.licensing.application.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.ytterby.licensing.application.app.ApplicationFilter;
import io.ytterby.licensing.application.app.Applications;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Applications in PostgreSQL. */
@ApplicationScoped
class PanacheApplications implements Applications, PanacheRepositoryBase<ApplicationRow, UUID> {
    private final Jdbi jdbi;
    private final ApplicationSearch search;
    private final Clock clock;
    private final CaseJson json;

    PanacheApplications(Jdbi jdbi, ApplicationSearch search, Clock clock, CaseJson json) {
        this.jdbi = jdbi;
        this.search = search;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Optional<Application> lookUp(ApplicationId id) {
        return findByIdOptional(id.value()).map(row -> row.toApplication(json));
    }

    @Override
    public Optional<Application> claim(ApplicationId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(row -> row.toApplication(json));
    }

    @Override
    public Optional<ApplicationId> editionBefore(ApplicationId id) {
        return one("SELECT amends FROM application WHERE id = :id AND amends IS NOT NULL", id);
    }

    @Override
    public Optional<ApplicationId> newestEditionAfter(ApplicationId id) {
        return one("""
                WITH RECURSIVE later AS (
                    SELECT id, status FROM application WHERE amends = :id
                    UNION ALL SELECT a.id, a.status FROM application a JOIN later ON a.amends = later.id)
                SELECT id FROM later WHERE status NOT IN ('WITHDRAWN', 'CLOSED', 'FINALISED_REFUSED',
                       'FINALISED_NO_LICENCE_REQUIRED', 'SUPERSEDED_BY_EXPORTER_EDIT') LIMIT 1""", id);
    }

    private Optional<ApplicationId> one(String sql, ApplicationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne()
                .map(ApplicationId::new));
    }

    /** Flushed at once: the papers beside it are written by statements that need to see it. */
    @Override
    public void add(Application application) {
        persistAndFlush(new ApplicationRow(application, clock.instant(), json));
    }

    @Override
    public Application save(Application application) {
        var row = findById(application.id().value());
        row.take(application, clock.instant(), json);
        flush();
        return row.toApplication(json);
    }

    @Override
    public List<Application> list(ApplicationFilter filter, @Nullable ApplicationId after, int most) {
        flush(); // the search goes past Hibernate
        var ids = search.ids(filter, after == null ? null : after.value(), most);
        if (ids.isEmpty()) return List.of();
        var byId = find("id in ?1", ids).list().stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(row -> row.toApplication(json))
                .toList();
    }
}
