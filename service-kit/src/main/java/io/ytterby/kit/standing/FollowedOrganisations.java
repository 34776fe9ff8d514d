package io.ytterby.kit.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.heartbeat.Heartbeat;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What a service other than licensing keeps of the registry: who is frozen and who has left, from {@code
 * licensing.organisation} alone. It goes on refusing while licensing is down. The service gives it the table {@code
 * organisation_standing}, makes it a bean and names it.
 */
public abstract class FollowedOrganisations implements EventConsumer, Standings {
    private final Jdbi jdbi;
    private final HeartbeatBook heartbeats;

    protected FollowedOrganisations(Jdbi jdbi, HeartbeatBook heartbeats) {
        this.jdbi = jdbi;
        this.heartbeats = heartbeats;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrganisationState(
            String organisationId, String status, @Nullable List<String> leavers) {}

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LICENSING_ORGANISATION);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(OrganisationState.class);
        var leavers = state.leavers() == null ? List.<String>of() : state.leavers();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO organisation_standing (organisation, version, frozen, leavers)
                        VALUES (:organisation, :version, :frozen, :leavers)
                        ON CONFLICT (organisation) DO UPDATE
                           SET version = excluded.version, frozen = excluded.frozen, leavers = excluded.leavers
                         WHERE organisation_standing.version < excluded.version""")
                .bind("organisation", state.organisationId())
                .bind("version", event.aggregateVersion())
                .bind("frozen", state.status().equals("FROZEN"))
                .bindArray("leavers", String.class, leavers.toArray())
                .execute());
    }

    @Override
    public void onHeartbeat(Heartbeat heartbeat) {
        heartbeats.heard(heartbeat);
    }

    @Override
    public Standing of(Actor actor) {
        var employer = actor.employer();
        var frozen = frozen(List.of(employer, actor.organisation()));
        if (!frozen.isEmpty()) return new Standing.Frozen(frozen.contains(employer) ? employer : actor.organisation());
        boolean left = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM organisation_standing
                         WHERE organisation = :employer AND :person = ANY(leavers))""")
                .bind("employer", employer.value())
                .bind("person", actor.person().value())
                .mapTo(Boolean.class)
                .one());
        return left ? new Standing.Left(actor.person(), employer) : new Standing.Good();
    }

    /** Those of them that are frozen, as far as is known here. */
    public Set<OrganisationId> frozen(Collection<OrganisationId> asked) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT organisation FROM organisation_standing
                         WHERE organisation = ANY(:asked) AND frozen ORDER BY organisation""")
                .bindArray(
                        "asked",
                        String.class,
                        new TreeSet<>(asked.stream().map(OrganisationId::value).toList()).toArray())
                .map((row, context) -> new OrganisationId(row.getString(1)))
                .set());
    }
}
