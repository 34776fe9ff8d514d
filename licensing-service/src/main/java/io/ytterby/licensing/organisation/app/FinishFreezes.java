package io.ytterby.licensing.organisation.app;

import io.quarkus.scheduler.Scheduled;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Goes on with freezes and thaws whose licences have not all followed: those of many, and those that a crash cut off. */
@ApplicationScoped
public class FinishFreezes {
    private static final Logger LOG = Logger.getLogger(FinishFreezes.class);
    private static final Actor LICENSING = Actor.system("licensing");
    private static final int AT_ONCE = 20;

    private final Freezes freezes;
    private final FollowFreeze follow;

    FinishFreezes(Freezes freezes, FollowFreeze follow) {
        this.freezes = freezes;
        this.follow = follow;
    }

    @Scheduled(
            every = "${licensing.organisations.follow-freeze-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void finish() {
        for (var freeze : freezes.underWay(AT_ONCE)) {
            try {
                boolean more = true;
                while (more) more = follow.next(freeze, LICENSING);
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "the licences of freeze %s wait for the next round", freeze);
            }
        }
    }
}
