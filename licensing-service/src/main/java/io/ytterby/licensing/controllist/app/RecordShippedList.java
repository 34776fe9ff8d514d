package io.ytterby.licensing.controllist.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes the file that came with this build into the history of the list, once, as soon as the database answers. */
@ApplicationScoped
class RecordShippedList {
    private static final Logger LOG = Logger.getLogger(RecordShippedList.class);

    private final ControlLists lists;
    private final ListVersions versions;
    private final ControlListEvents events;
    private final Journal journal;
    private volatile boolean done;
    private volatile boolean told;

    RecordShippedList(ControlLists lists, ListVersions versions, ControlListEvents events, Journal journal) {
        this.lists = lists;
        this.versions = versions;
        this.events = events;
        this.journal = journal;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onceTheDatabaseAnswers() {
        if (done) return;
        try {
            QuarkusTransaction.requiringNew().run(this::record);
            lists.refresh();
            done = true;
        } catch (RuntimeException failure) {
            if (!told) LOG.warn("the shipped control list cannot be recorded yet; it is tried every second", failure);
            told = true;
        }
    }

    private void record() {
        var list = lists.current();
        versions.recordShipped(lists.shippedVersion(), list.version())
                .ifPresent(number -> journal.write(new Change(
                        Actor.system("licensing"),
                        "control-list.shipped",
                        "control-list/" + lists.shippedVersion(),
                        Map.of("version", list.version()),
                        events.state(number, list, "control-list-shipped"))));
    }
}
