package io.ytterby.licensing.casework.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.licensing.application.app.Applications;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.clock.app.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Counts the clocks of open cases again when a calendar has changed: the days of a year are announced when cases are already
 * due in it. Cases from before there were desks get theirs too. One case, one transaction.
 */
@ApplicationScoped
public class RecountDesks {
    private static final Logger LOG = Logger.getLogger(RecountDesks.class);
    private static final int AT_ONCE = 500;

    private final Desks desks;
    private final Applications applications;
    private final FollowCase followCase;
    private final Calendars calendars;
    private final Clock clock;

    RecountDesks(Desks desks, Applications applications, FollowCase followCase, Calendars calendars, Clock clock) {
        this.desks = desks;
        this.applications = applications;
        this.followCase = followCase;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Scheduled(
            every = "${licensing.desks.recount-every:10m}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void recount() {
        for (var id : desks.outdated(calendars.current().version(), AT_ONCE)) recountOrLeave(id);
    }

    /** One that fails must not keep the others waiting; the next round tries it again. */
    private void recountOrLeave(ApplicationId id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> applications
                            .claim(id)
                            .ifPresent(application -> followCase.recount(application, clock.instant())));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "the clock of case %s could not be counted again", id);
        }
    }
}
