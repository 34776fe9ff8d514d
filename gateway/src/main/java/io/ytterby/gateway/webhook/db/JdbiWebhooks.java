package io.ytterby.gateway.webhook.db;

import io.ytterby.gateway.webhook.app.Webhooks;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

@Singleton
class JdbiWebhooks implements Webhooks {
    private final Jdbi jdbi;

    JdbiWebhooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean tryAdd(Webhook webhook, long seen, int most) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("SELECT pg_advisory_xact_lock(hashtext('webhook'), hashtext(:org))")
                    .bind("org", webhook.organisation().value())
                    .mapToMap()
                    .list();
            int added =
                    bound(handle.createUpdate("""
                            INSERT INTO webhook (id, org, url, description, types, scheme, state, reason, challenge,
                                key_number, previous_until, created_at, version)
                            SELECT :id, :org, :url, :description, :types, :scheme, :state, :reason, :challenge, :key,
                                   CAST(:previous AS timestamptz), :created, :version
                             WHERE (SELECT count(*) FROM webhook WHERE org = :org) < :most"""), webhook).bind("most", most).execute();
            if (added == 0) return false;
            handle.createUpdate("""
                            INSERT INTO webhook_pace (webhook, org, seen, last_number, failures, not_before, served_at)
                            VALUES (:id, :org, :seen, 0, 0, :epoch, :epoch)""")
                    .bind("id", webhook.id())
                    .bind("org", webhook.organisation().value())
                    .bind("seen", seen)
                    .bind("epoch", Instant.EPOCH)
                    .execute();
            return true;
        });
    }

    private static Update bound(Update update, Webhook webhook) {
        return update.bind("id", webhook.id())
                .bind("org", webhook.organisation().value())
                .bind("url", webhook.url())
                .bind("description", webhook.description())
                .bindArray("types", String.class, webhook.types().toArray())
                .bind("scheme", webhook.scheme().name())
                .bind("state", webhook.state().name())
                .bind("reason", webhook.reason())
                .bind("challenge", webhook.challenge())
                .bind("key", webhook.keyNumber())
                .bind("previous", webhook.previousUntil())
                .bind("created", webhook.createdAt())
                .bind("version", webhook.version());
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM webhook WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> WebhookRows.webhook(row))
                .findOne());
    }

    @Override
    public Optional<Webhook> lock(OrganisationId organisation, UUID id) {
        return jdbi.withHandle(handle -> {
            boolean there = handle.createQuery(
                            "SELECT 1 FROM webhook_pace WHERE webhook = :id AND org = :org FOR UPDATE")
                    .bind("id", id)
                    .bind("org", organisation.value())
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            return there ? find(id) : Optional.empty();
        });
    }

    @Override
    public void replace(Webhook next) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        UPDATE webhook SET url = :url, description = :description, types = :types, scheme = :scheme,
                               state = :state, reason = :reason, challenge = :challenge, key_number = :key,
                               previous_until = :previous, version = :version
                         WHERE id = :id AND org = :org AND created_at = :created"""), next).execute());
    }

    @Override
    public void remove(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM webhook WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Webhook> list(OrganisationId organisation, Optional<UUID> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM webhook WHERE org = :org AND id > :after ORDER BY id LIMIT :limit""")
                .bind("org", organisation.value())
                .bind("after", after.orElse(new UUID(0, 0)))
                .bind("limit", limit)
                .map((row, context) -> WebhookRows.webhook(row))
                .list());
    }

    @Override
    public List<UUID> active() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM webhook WHERE state = 'ACTIVE'")
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public List<UUID> active(Set<OrganisationId> organisations) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM webhook WHERE state = 'ACTIVE' AND org = ANY(:orgs)")
                .bindArray(
                        "orgs",
                        String.class,
                        organisations.stream().map(OrganisationId::value).toArray())
                .mapTo(UUID.class)
                .list());
    }
}
