package io.ytterby.kit.audit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What auditors ask of the audit: who did what to what, and when. */
@Singleton
public class FindEntries {
    private static final int MOST_LOOKED_AT = 100_000;

    private static final String LOOKED_AT = """
        SELECT id, at, person, organisation, action, subject, detail, trace FROM audit
         WHERE (CAST(:subject AS text) IS NULL OR subject = :subject) AND id <beyond> :after
         ORDER BY id <order>
        """;

    private static final String SEARCH = "SELECT * FROM (" + LOOKED_AT + """
        LIMIT :most) AS looked_at
         WHERE (CAST(:person AS text) IS NULL
                OR position(lower(:person) IN lower(person || ' ' || organisation)) > 0)
           AND (CAST(:action AS text) IS NULL OR position(lower(:action) IN lower(action)) > 0)
           AND (CAST(:from AS timestamptz) IS NULL OR at >= :from)
           AND (CAST(:until AS timestamptz) IS NULL OR :until > at)
         ORDER BY id <order> LIMIT :limit
        """;

    private static final String LAST = "SELECT id, at FROM (" + LOOKED_AT + "OFFSET :most - 1 LIMIT 1) AS last";

    private final Jdbi jdbi;

    FindEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One page.
     *
     * @param next the entry behind which the search goes on; null at its end
     */
    public record Found(List<AuditEntry> entries, @Nullable Long next) {}

    /** Where looking ended; public for the mapper. */
    public record Place(long id, Instant at) {}

    /**
     * Of a hundred thousand entries those that are looked for, so that no question reads a whole year: a page may hold fewer
     * than were asked for, or none, and have a next one.
     *
     * @param after the entry where the page before ended; empty for the first page
     */
    public Found page(AuditSearch search, Optional<Long> after, int limit) {
        long begin = after.orElse(search.newestFirst() ? Long.MAX_VALUE : 0);
        var found = jdbi.withHandle(handle -> asked(handle.createQuery(SEARCH), search, begin)
                .bind("person", search.person())
                .bind("action", search.action())
                .bind("from", search.from())
                .bind("until", search.until())
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(AuditEntry.class))
                .list());
        if (found.size() > limit)
            return new Found(found.subList(0, limit), found.get(limit - 1).id());
        var goesOn = lastLookedAt(search, begin).filter(last -> !search.isPast(last.at()));
        return new Found(found, goesOn.map(Place::id).orElse(null));
    }

    /** Empty if that was the whole audit. */
    private Optional<Place> lastLookedAt(AuditSearch search, long begin) {
        return jdbi.withHandle(handle -> asked(handle.createQuery(LAST), search, begin)
                .map(ConstructorMapper.of(Place.class))
                .findOne());
    }

    private static Query asked(Query query, AuditSearch search, long begin) {
        return query.define("beyond", search.newestFirst() ? "<" : ">")
                .define("order", search.newestFirst() ? "DESC" : "ASC")
                .bind("subject", search.subject())
                .bind("after", begin)
                .bind("most", MOST_LOOKED_AT);
    }
}
