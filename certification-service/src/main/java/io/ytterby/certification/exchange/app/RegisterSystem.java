package io.ytterby.certification.exchange.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.certification.exchange.domain.PactSystem;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** An organisation says where its own PACT system is, and with what we may come in. */
@ApplicationScoped
public class RegisterSystem {
    private final PactSystems systems;
    private final SecretBox box;
    private final Partners partners;
    private final Journal journal;
    private final Clock clock;

    RegisterSystem(PactSystems systems, SecretBox box, Partners partners, Journal journal, Clock clock) {
        this.systems = systems;
        this.box = box;
        this.partners = partners;
        this.journal = journal;
        this.clock = clock;
    }

    /** What it says. */
    public record Asked(String apiBase, String authBase, String clientId, String clientSecret) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Registered(PactSystem system) implements Outcome {}

        /** @param pointer which address */
        record AddressRefused(String pointer, String why) implements Outcome {}
    }

    /** Names are looked up, so not in a transaction. */
    public Outcome register(Actor actor, Asked asked) {
        var apiBase = withoutSlash(asked.apiBase());
        var authBase = withoutSlash(asked.authBase());
        var api = partners.refusal(apiBase + "/3/events");
        if (api.isPresent()) return new Outcome.AddressRefused("/apiBase", api.get());
        var auth = partners.refusal(authBase + "/auth/token");
        if (auth.isPresent()) return new Outcome.AddressRefused("/authBase", auth.get());
        var system = new PactSystem(
                UUID.randomUUID(),
                actor.organisation(),
                apiBase,
                authBase,
                asked.clientId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return QuarkusTransaction.joiningExisting().call(() -> write(actor, system, asked.clientSecret()));
    }

    private Outcome write(Actor actor, PactSystem system, String secret) {
        systems.add(system, box.seal(system.id(), secret), actor.person());
        journal.write(new Change(
                actor, "pact-system.registered", "pact-system/" + system.id(), Map.of("apiBase", system.apiBase())));
        return new Outcome.Registered(system);
    }

    /** Nothing goes there any more. @return false if it is not one's own, or was retired */
    @Transactional
    public boolean retire(Actor actor, UUID system) {
        if (!systems.retire(system, actor.organisation(), clock.instant())) return false;
        journal.write(new Change(actor, "pact-system.retired", "pact-system/" + system, Map.of()));
        return true;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
