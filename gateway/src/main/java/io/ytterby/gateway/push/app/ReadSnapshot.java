package io.ytterby.gateway.push.app;

import io.ytterby.gateway.push.app.ToldViews.Shown;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All that an organisation may see, as it was last told, with a number to go on from. */
@Singleton
public class ReadSnapshot {
    private final EventLog log;
    private final ToldViews told;

    ReadSnapshot(EventLog log, ToldViews told) {
        this.log = log;
        this.told = told;
    }

    /** @param sequence whoever has read all pages goes on after the first page's: what is told twice so is told whole */
    public record Snapshot(long sequence, List<Shown> items) {}

    /** The number is read first: a change in between is in the items, and comes again as an event. */
    public Snapshot of(OrganisationId organisation, Optional<String> afterSubject, int limit) {
        long sequence = log.newest(organisation);
        return new Snapshot(sequence, told.shownTo(organisation, afterSubject, limit));
    }
}
