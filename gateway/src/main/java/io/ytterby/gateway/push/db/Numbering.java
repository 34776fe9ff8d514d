package io.ytterby.gateway.push.db;

import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Gives the notices of one transaction their numbers, and keeps them. */
final class Numbering {
    private static final String LOCKED_HEADS = """
            SELECT organisation, last_seq FROM push_head WHERE organisation = ANY(:organisations)
             ORDER BY organisation FOR UPDATE""";

    private final Handle handle;
    private final Instant now;

    Numbering(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    private record Known(OrganisationId organisation, UUID id) {}

    List<Logged> add(Collection<Notice> notices) {
        var heads = lockedHeads(notices.stream()
                .map(notice -> notice.organisation().value())
                .distinct()
                .toArray());
        var known = known(notices);
        var added = new ArrayList<Logged>();
        for (var notice : notices) {
            if (!known.add(new Known(notice.organisation(), notice.id()))) continue;
            added.add(new Logged(heads.merge(notice.organisation().value(), 1L, Long::sum), notice));
        }
        if (added.isEmpty()) return added;
        insert(added);
        advance(heads);
        return added;
    }

    /**
     * Locked in the order of their names: two transactions that tell the same ones cannot wait for each other. The missing
     * ones are made before any is locked, since a new one that another transaction is just making has to be waited for.
     */
    private Map<String, Long> lockedHeads(Object[] organisations) {
        handle.createUpdate("""
                        INSERT INTO push_head (organisation)
                        SELECT o FROM unnest(:organisations) AS o
                         WHERE NOT EXISTS (SELECT FROM push_head h WHERE h.organisation = o) ORDER BY o
                        ON CONFLICT DO NOTHING""")
                .bindArray("organisations", String.class, organisations)
                .execute();
        return heads(organisations);
    }

    private Map<String, Long> heads(Object[] organisations) {
        var heads = new TreeMap<String, Long>();
        handle.createQuery(LOCKED_HEADS)
                .bindArray("organisations", String.class, organisations)
                .map((row, context) -> heads.put(row.getString(1), row.getLong(2)))
                .list();
        return heads;
    }

    /** Asked under the lock: what another transaction has added under the same id is seen by now. */
    private Set<Known> known(Collection<Notice> notices) {
        return new HashSet<>(handle.createQuery("""
                        SELECT p.organisation, p.id
                          FROM push_event p JOIN unnest(:organisations, :ids) AS n (organisation, id)
                            ON p.organisation = n.organisation AND p.id = n.id""")
                .bindArray(
                        "organisations",
                        String.class,
                        each(notices, notice -> notice.organisation().value()))
                .bindArray("ids", UUID.class, each(notices, Notice::id))
                .map((row, context) -> new Known(new OrganisationId(row.getString(1)), row.getObject(2, UUID.class)))
                .list());
    }

    private void insert(List<Logged> added) {
        var notices = added.stream().map(Logged::notice).toList();
        handle.createUpdate("""
                        INSERT INTO push_event (organisation, seq, id, type, subject, occurred_at, logged_at, data)
                        SELECT n.organisation, n.seq, n.id, n.type, n.subject, CAST(n.at AS timestamptz), :now, n.data
                          FROM unnest(:organisations, :seqs, :ids, :types, :subjects, :ats, :datas)
                               AS n (organisation, seq, id, type, subject, at, data)""")
                .bindArray(
                        "organisations",
                        String.class,
                        each(notices, notice -> notice.organisation().value()))
                .bindArray("seqs", Long.class, added.stream().map(Logged::seq).toArray())
                .bindArray("ids", UUID.class, each(notices, Notice::id))
                .bindArray("types", String.class, each(notices, Notice::type))
                .bindArray("subjects", String.class, each(notices, Notice::subject))
                .bindArray(
                        "ats", String.class, each(notices, notice -> notice.at().toString()))
                .bindArray("datas", String.class, each(notices, Notice::data))
                .bind("now", utc(now))
                .execute();
    }

    private void advance(Map<String, Long> heads) {
        handle.createUpdate("""
                        UPDATE push_head h SET last_seq = n.seq
                          FROM unnest(:organisations, :seqs) AS n (organisation, seq)
                         WHERE h.organisation = n.organisation""")
                .bindArray("organisations", String.class, heads.keySet().toArray())
                .bindArray("seqs", Long.class, heads.values().toArray())
                .execute();
    }

    private static Object[] each(Collection<Notice> notices, Function<Notice, Object> column) {
        return notices.stream().map(column).toArray();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
