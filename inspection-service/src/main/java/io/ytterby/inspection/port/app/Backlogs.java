package io.ytterby.inspection.port.app;

import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.OfficerLoad;
import io.ytterby.inspection.port.domain.PortLoad;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits at ports: declarations that are neither released nor at an end. To be read in one snapshot. */
public interface Backlogs {
    Backlog at(Unlocode port, Instant now);

    /**
     * The ports at which something waits, the worst first: most that is older than ten days, then most at all.
     *
     * @param skip how many of them to leave out
     */
    List<PortLoad> ports(Instant now, long skip, int limit);

    /**
     * Officers with open orders, or with some done in the last 30 days, by name.
     *
     * @param port only orders on its declarations; null for all
     * @param after the name before the first; empty for the beginning
     */
    List<OfficerLoad> officers(@Nullable Unlocode port, Instant now, String after, int limit);
}
