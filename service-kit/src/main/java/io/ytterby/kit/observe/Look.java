package io.ytterby.kit.observe;

import org.jdbi.v3.core.Handle;

/**
 * What a feature counts in its database for its figures. {@link LookAround} asks every few seconds on a thread of its own,
 * so that neither a scrape nor a request waits for it; a query here reads by an index and never a whole table.
 */
public interface Look {
    /** Reads and writes the figures. What it throws means that nothing is known. */
    void look(Handle handle);

    /** The database is away: what was counted before is not known to be so now. */
    void lost();
}
