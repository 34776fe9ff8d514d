package io.ytterby.gateway.push.app;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What each organisation is told, kept for seven days. Numbers are given per organisation under its row's lock, so a
 * number can be read only when all lower ones can: a follower that keeps the last number it has read misses nothing.
 */
@Singleton
public class EventLog {
    private final LogEntries entries;
    private final AfterCommit afterCommit;
    private final OwnDatabase database;

    EventLog(LogEntries entries, AfterCommit afterCommit, OwnDatabase database) {
        this.entries = entries;
        this.afterCommit = afterCommit;
        this.database = database;
    }

    /** What comes of reading on from a number. */
    public sealed interface ReadOutcome {
        /**
         * @param items the entries after it in order, without a gap; empty if there is none yet
         * @param newest the last number given so far
         */
        record Page(List<Logged> items, long newest) implements ReadOutcome {}

        /**
         * Entries after that number are no longer kept, or the number was never given: begin with a snapshot.
         *
         * @param oldest the first number that is still kept
         */
        record Gone(long oldest, long newest) implements ReadOutcome {}
    }

    /** @see #append(Collection) */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Logged> append(Notice... notices) {
        return append(Arrays.asList(notices));
    }

    /**
     * Adds notices in the transaction of what they tell; the listeners hear of it once that has committed. What the log
     * has already under the same id is passed over.
     *
     * @return those that were added, with their numbers
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Logged> append(Collection<Notice> notices) {
        if (notices.isEmpty()) return List.of();
        var added = entries.add(notices);
        afterCommit.tell(added.stream()
                .map(logged -> logged.notice().organisation())
                .distinct()
                .toList());
        return added;
    }

    /** @param after the last number that was read; 0 for the beginning */
    public ReadOutcome read(OrganisationId organisation, long after, int limit) {
        database.require();
        return entries.read(organisation, after, limit);
    }

    /** The last number given; 0 if there is none yet. */
    public long newest(OrganisationId organisation) {
        database.require();
        return entries.newest(organisation);
    }

    /** The first number that is still kept; the next one to be given if none is. */
    public long oldest(OrganisationId organisation) {
        database.require();
        return entries.oldest(organisation);
    }
}
