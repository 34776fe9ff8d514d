package io.ytterby.gateway.watch.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.app.Listeners;
import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Looks at the rules of an organisation soon after something that it may see has changed, and at everybody's by the clock:
 * days pass without an event, and a hint may be lost. A look finds what is, not what happened, so none is missed by coming late.
 */
@Singleton
public class LookAtRules {
    private static final Logger LOG = Logger.getLogger(LookAtRules.class);

    private final RingRules ringRules;
    private final WatchRules rules;
    private final OwnDatabase database;
    private final Listeners listeners;
    private final Set<OrganisationId> dirty = ConcurrentHashMap.newKeySet();

    LookAtRules(RingRules ringRules, WatchRules rules, OwnDatabase database, Listeners listeners) {
        this.ringRules = ringRules;
        this.rules = rules;
        this.database = database;
        this.listeners = listeners;
    }

    void start(@Observes StartupEvent event) {
        listeners.onAppended(this::soon);
    }

    /** Within a second or so. */
    public void soon(OrganisationId organisation) {
        dirty.add(organisation);
    }

    @Scheduled(every = "${gateway.watch.hints-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void afterChanges() {
        if (!database.isReady()) return;
        for (var organisation : List.copyOf(dirty)) {
            dirty.remove(organisation); // before the look: what changes during it is looked at again
            look(organisation);
        }
    }

    @Scheduled(
            every = "${gateway.watch.look-every:15s}",
            delayed = "${gateway.watch.look-every:15s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        if (!database.isReady()) return;
        try {
            rules.organisations().forEach(this::look);
        } catch (RuntimeException away) {
            LOG.warnf("the watch rules cannot be read now: %s", away.getMessage());
        }
    }

    private void look(OrganisationId organisation) {
        try {
            ringRules.look(organisation);
        } catch (RuntimeException failed) {
            LOG.warnf("the rules of %s were not looked at, and will be again: %s", organisation, failed.getMessage());
        }
    }
}
