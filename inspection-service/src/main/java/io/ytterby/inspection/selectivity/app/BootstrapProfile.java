package io.ytterby.inspection.selectivity.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.inspection.selectivity.app.ProfileReader.Outcome;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The profile that a new installation begins with, from the service's own resources: version 1, of nobody's hand. */
@Singleton
class BootstrapProfile {
    private static final PersonId MAKER = new PersonId("system.maker");
    private static final PersonId INSTALLER = new PersonId("system.installer");

    private final Profiles profiles;
    private final ObjectMapper json;
    private final Journal journal;
    private final Clock clock;
    private final String resource;

    BootstrapProfile(
            Profiles profiles,
            ObjectMapper json,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "inspection.selectivity.first-profile", defaultValue = "selectivity/profile.json")
                    String resource) {
        this.profiles = profiles;
        this.json = json;
        this.journal = journal;
        this.clock = clock;
        this.resource = resource;
    }

    /** Before any answer of another service is read: the first declaration that is judged needs it. */
    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws IOException {
        if (profiles.newest().isPresent()) return;
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("there is no first profile " + resource);
            var document = json.readTree(in);
            if (!(ProfileReader.read(document) instanceof Outcome.Read read))
                throw new IllegalStateException(resource + ": " + ProfileReader.read(document));
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var first = new Profiles.Version(
                    1, document, read.effectiveFrom(), "Comes with the service", MAKER, now, INSTALLER, now);
            if (profiles.add(first)) // another replica may have been first
            journal.write(new Change(
                    Actor.system("selection"), "profile.installed", "profile/1", Map.of("resource", resource)));
        }
    }
}
