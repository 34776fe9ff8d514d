package io.ytterby.licensing.organisation.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the other services are told of an organisation: its whole public state. */
@ApplicationScoped
public class OrganisationEvents implements StateSource {
    private final Organisations organisations;
    private final Leavers leavers;
    private final List<String> authorities;
    private final Clock clock;

    OrganisationEvents(
            Organisations organisations,
            Leavers leavers,
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc") List<String> authorities,
            Clock clock) {
        this.organisations = organisations;
        this.leavers = leavers;
        this.authorities = authorities;
        this.clock = clock;
    }

    OutboxEvent state(Organisation organisation, String fact, Instant at) {
        return OutboxEvent.state(
                topic(), organisation.id().value(), organisation.version(), fact, at, payload(organisation));
    }

    @Override
    public Topic topic() {
        return Topic.LICENSING_ORGANISATION;
    }

    @Override
    public String versionsSql() {
        return "SELECT id AS key, version + 1 AS version FROM organisation";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return organisations
                .lookUp(new OrganisationId(key))
                .map(found -> state(found, "organisation-republished", clock.instant()));
    }

    private OrganisationV1 payload(Organisation organisation) {
        var readers = new LinkedHashSet<>(authorities);
        readers.add(organisation.id().value());
        return new OrganisationV1(
                organisation.version(),
                readers.stream().map(org -> new VisibleToV1(org, "full")).toList(),
                organisation.id().value(),
                organisation.name(),
                organisation.kind().name(),
                organisation.country().value(),
                organisation.status().name(),
                organisation.identifiers(),
                leavers.gone(organisation.id()).stream().map(PersonId::value).toList());
    }

    record OrganisationV1(
            long aggregateVersion,
            List<VisibleToV1> visibleTo,
            String organisationId,
            String name,
            String kind,
            String country,
            String status,
            List<Identifier> identifiers,
            List<String> leavers) {}

    record VisibleToV1(String org, String scope) {}
}
