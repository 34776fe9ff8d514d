package io.ytterby.intelligence.entity.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.Entity;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Asks licensing whether an entity is on a list: in the background, since no service asks another inside a request. A hit is
 * a candidate until a person decides; the answer is kept with the version of each list.
 */
@Singleton
public class ScreenEntities {
    private static final Logger LOG = Logger.getLogger(ScreenEntities.class);
    private static final int BATCH = 20;

    private final Entities entities;
    private final Candidates candidates;
    private final Screenings screenings;
    private final ScreenNames screenNames;
    private final EntityConfig config;
    private final Clock clock;

    ScreenEntities(
            Entities entities,
            Candidates candidates,
            Screenings screenings,
            ScreenNames screenNames,
            EntityConfig config,
            Clock clock) {
        this.entities = entities;
        this.candidates = candidates;
        this.screenings = screenings;
        this.screenNames = screenNames;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${intelligence.screening.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (screenNames.isConfigured()) screenDue();
    }

    /** Each entity by itself: one that fails is tried again later and holds up no other. */
    public void screenDue() {
        var now = now();
        var due = QuarkusTransaction.requiringNew().call(() -> entities.takeDue(now, now.plus(config.retry()), BATCH));
        for (var entity : due) {
            try {
                screen(entity);
            } catch (IOException unanswered) {
                LOG.warnf("entity %s could not be screened: %s", entity.id(), unanswered.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Every name that it has: nothing is held in the database meanwhile. */
    private void screen(Entity entity) throws IOException, InterruptedException {
        var answers = new LinkedHashMap<String, ScreenNames.Answer>();
        for (var name : entity.profile().names()) answers.put(name, screenNames.ask(name, entity.profile()));
        QuarkusTransaction.requiringNew().run(() -> {
            var now = now();
            answers.forEach((name, answer) -> {
                screenings.add(
                        entity.id(),
                        new Screenings.Remembered(
                                0, now, name, answer.lists(), answer.hits().size()));
                for (var hit : answer.hits()) candidates.add(candidate(entity, name, hit, now));
            });
            entities.screened(entity.id(), now.plus(config.again()));
        });
    }

    /** The same entry of another version is no new candidate, unless it says more. */
    private static Candidate candidate(Entity entity, String name, ScreenNames.Hit hit, Instant now) {
        List<String> reasons = new ArrayList<>(hit.reasons());
        reasons.addFirst("\"" + name + "\" may be \"" + hit.name() + "\" of the list " + hit.list() + ", version "
                + hit.version() + ".");
        return new Candidate(
                UUID.randomUUID(),
                entity.id(),
                Candidate.Kind.LISTED,
                null,
                new Candidate.Listed(hit.list(), hit.version(), hit.entry(), hit.name()),
                hit.points(),
                reasons,
                hit.list() + "|" + hit.entry() + "|" + hit.name() + "|" + name,
                now,
                Candidate.Status.OPEN,
                null,
                null,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
