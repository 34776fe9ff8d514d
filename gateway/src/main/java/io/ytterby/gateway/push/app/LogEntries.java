package io.ytterby.gateway.push.app;

import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The kept entries. */
public interface LogEntries {
    /** Numbers and keeps them, under the lock of each organisation's head, in an open transaction. */
    List<Logged> add(Collection<Notice> notices);

    ReadOutcome read(OrganisationId organisation, long after, int limit);

    /**
     * What follows each organisation's number, for many organisations by one question.
     *
     * @param limit the most entries of all together; what is left over comes with the next question
     */
    List<Logged> readAll(Map<OrganisationId, Long> after, int limit);

    long newest(OrganisationId organisation);

    /** The same for many; an organisation that has never been told anything is not in it. */
    Map<OrganisationId, Long> newest(Collection<OrganisationId> organisations);

    long oldest(OrganisationId organisation);

    /** Deletes what was logged before then, from each log's beginning only, so that no gap can come of it. @return how many */
    int forget(Instant before, int limit);
}
