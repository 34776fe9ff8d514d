package io.ytterby.tracking.query.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.query.app.Subscriptions;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Subscriptions as rows. A lease says who tells one; every note of what was told names it. */
@ApplicationScoped
class JdbiSubscriptions implements Subscriptions {
    private static final String OF = "WHERE org = :org AND query_name = :query";

    private final Jdbi jdbi;

    JdbiSubscriptions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Subscription one, Instant firstAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO epcis_subscription (subscription_id, org, authority, query_name, dest, signature_token,
                            schedule, report_if_empty, epc_format, initial_time, start_snapshot, created_at, after_xid,
                            after_seq, next_at)
                        VALUES (:id, :org, :authority, :query, :dest, :token, :schedule, :reportIfEmpty, :format,
                            CAST(:initial AS timestamptz), :snapshot, :at, CAST(:xid AS xid8), :seq, :first)""")
                .bind("id", one.id())
                .bind("org", one.sight().organisation().value())
                .bind("authority", one.sight().all())
                .bind("query", one.queryName())
                .bind("dest", one.destination())
                .bind("token", one.signatureToken())
                .bind("schedule", one.schedule())
                .bind("reportIfEmpty", one.reportIfEmpty())
                .bind("format", one.form().name())
                .bind(
                        "initial",
                        one.initialTime() == null ? null : one.initialTime().toString())
                .bind("snapshot", one.startSnapshot())
                .bind("at", one.createdAt())
                .bind("xid", one.position().xid())
                .bind("seq", one.position().seq())
                .bind("first", firstAt)
                .execute());
    }

    @Override
    public Optional<Subscription> find(OrganisationId organisation, String query, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM epcis_subscription " + OF + " AND subscription_id = :id")
                        .bind("org", organisation.value())
                        .bind("query", query)
                        .bind("id", id)
                        .map(SubscriptionRow::subscription)
                        .findOne());
    }

    @Override
    public List<Subscription> list(OrganisationId organisation, String query, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM epcis_subscription " + OF + " ORDER BY created_at, subscription_id LIMIT :limit")
                .bind("org", organisation.value())
                .bind("query", query)
                .bind("limit", limit)
                .map(SubscriptionRow::subscription)
                .list());
    }

    @Override
    public int count(OrganisationId organisation) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM epcis_subscription WHERE org = :org")
                .bind("org", organisation.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean remove(OrganisationId organisation, String query, UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM epcis_subscription " + OF + " AND subscription_id = :id")
                        .bind("org", organisation.value())
                        .bind("query", query)
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public Optional<Subscription> claim(UUID lease, Instant now, Duration until) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE epcis_subscription SET lease = :lease, lease_until = :until
                         WHERE subscription_id = (
                             SELECT subscription_id FROM epcis_subscription
                              WHERE stopped_at IS NULL AND next_at <= :now AND (lease_until IS NULL OR lease_until <= :now)
                              ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .bind("lease", lease)
                .bind("now", now)
                .bind("until", now.plus(until))
                .map(SubscriptionRow::subscription)
                .findOne());
    }

    @Override
    public boolean told(
            UUID id, UUID lease, SettledPosition until, boolean posted, boolean hasMore, Instant at, Instant nextAt) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE epcis_subscription
                                   SET after_xid = CAST(:xid AS xid8), after_seq = :seq, attempts = 0, last_error = NULL,
                                       last_told_at = CASE WHEN :posted THEN CAST(:at AS timestamptz) ELSE last_told_at END,
                                       has_more = :more, next_at = :next, lease = NULL, lease_until = NULL
                                 WHERE subscription_id = :id AND lease = :lease""")
                        .bind("xid", until.xid())
                        .bind("seq", until.seq())
                        .bind("posted", posted)
                        .bind("at", at)
                        .bind("more", hasMore)
                        .bind("next", nextAt)
                        .bind("id", id)
                        .bind("lease", lease)
                        .execute())
                == 1;
    }

    @Override
    public boolean failed(UUID id, UUID lease, String error, Instant at, Instant nextAt, boolean stop) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE epcis_subscription
                                   SET attempts = attempts + 1, last_error = left(:error, 500), next_at = :next,
                                       stopped_at = CASE WHEN :stop THEN CAST(:at AS timestamptz) END, lease = NULL, lease_until = NULL
                                 WHERE subscription_id = :id AND lease = :lease""")
                        .bind("error", error)
                        .bind("at", at)
                        .bind("next", nextAt)
                        .bind("stop", stop)
                        .bind("id", id)
                        .bind("lease", lease)
                        .execute())
                == 1;
    }
}
