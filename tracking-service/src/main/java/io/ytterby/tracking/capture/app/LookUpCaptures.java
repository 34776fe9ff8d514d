package io.ytterby.tracking.capture.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.capture.app.CaptureJobs.Position;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.CaptureJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Shows an organisation its own capture jobs; another's do not exist. An authority may look at any. */
@ApplicationScoped
public class LookUpCaptures {
    private final CaptureJobs jobs;

    LookUpCaptures(CaptureJobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    public Optional<CaptureJob> find(Actor actor, CaptureId id) {
        return jobs.find(actor.isAuthority() ? null : actor.organisation(), id);
    }

    @Transactional
    public List<CaptureJob> list(Actor actor, Optional<Position> after, int limit) {
        return jobs.list(actor.organisation(), after, limit);
    }
}
