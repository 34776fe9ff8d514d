package io.ytterby.licensing.licence.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the other services are told of a licence: its whole public state, with each change. */
@ApplicationScoped
public class LicenceEvents implements StateSource {
    private final Licences licences;
    private final List<String> authorities;
    private final Clock clock;

    LicenceEvents(
            Licences licences,
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc") List<String> authorities,
            Clock clock) {
        this.licences = licences;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param fact what changed it: {@code licence-suspended} */
    public OutboxEvent state(Licence licence, String fact) {
        return OutboxEvent.state(
                topic(),
                licence.number().value(),
                licence.version(),
                fact,
                clock.instant(),
                LicenceV1.of(licence, authorities));
    }

    @Override
    public Topic topic() {
        return Topic.LICENSING_LICENCE;
    }

    @Override
    public String versionsSql() {
        return "SELECT number AS key, version FROM licence";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return licences.lookUp(new LicenceNumber(key)).map(found -> state(found, "licence-republished"));
    }
}
