package io.ytterby.inspection.port.app;

import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.OfficerLoad;
import io.ytterby.inspection.port.domain.PortLoad;
import io.ytterby.kernel.Unlocode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks at ports: each look is one snapshot, so that its numbers agree with each other. */
@ApplicationScoped
public class ReadBacklog {
    private final Backlogs backlogs;
    private final Clock clock;
    private final Jdbi jdbi;

    ReadBacklog(Backlogs backlogs, Clock clock, Jdbi jdbi) {
        this.backlogs = backlogs;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Transactional
    public Backlog at(Unlocode port) {
        snapshot();
        return backlogs.at(port, clock.instant());
    }

    /** The worst first, from the one after {@code skip}. */
    @Transactional
    public List<PortLoad> ports(long skip, int limit) {
        snapshot();
        return backlogs.ports(clock.instant(), skip, limit);
    }

    /** By name, from the one after {@code after}. */
    @Transactional
    public List<OfficerLoad> officers(@Nullable Unlocode port, String after, int limit) {
        return backlogs.officers(port, clock.instant(), after, limit);
    }

    private void snapshot() {
        jdbi.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"));
    }
}
