package io.ytterby.licensing.casework.app;

import io.ytterby.licensing.application.app.CaseFile;
import io.ytterby.licensing.application.app.CaseMoved;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.casework.domain.Desk;
import io.ytterby.licensing.clock.app.Calendars;
import io.ytterby.licensing.clock.domain.CaseClock;
import io.ytterby.licensing.clock.domain.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps each case on the right desk with its clock, in the transaction of every step it takes. */
@ApplicationScoped
class FollowCase {
    private final RouteCase routeCase;
    private final Desks desks;
    private final CaseFile file;
    private final Calendars calendars;

    FollowCase(RouteCase routeCase, Desks desks, CaseFile file, Calendars calendars) {
        this.routeCase = routeCase;
        this.desks = desks;
        this.file = file;
        this.calendars = calendars;
    }

    void on(@Observes CaseMoved moved) {
        var application = moved.after();
        var submitted = application.submittedAt();
        if (submitted == null) return;
        var known = desks.claim(application.id()).orElse(null);
        if (known == null || hasChanged(moved)) routeCase.flag(application, moved.at());
        desks.put(desk(application, known, submitted, moved.at()));
    }

    /** Puts a case on its desk again, counted with the calendar in use. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recount(Application application, Instant at) {
        var submitted = application.submittedAt();
        if (submitted == null) return;
        var known = desks.claim(application.id()).orElse(null);
        if (known == null) routeCase.flag(application, at);
        desks.put(desk(application, known, submitted, at));
    }

    private static boolean hasChanged(CaseMoved moved) {
        var before = moved.before();
        return before != null && !before.content().equals(moved.after().content());
    }

    private Desk desk(Application application, @Nullable Desk known, Instant submitted, Instant at) {
        var read = clock(application, at);
        var route = routeCase.route(application);
        var byHand = known != null && known.rule().equals(Desk.BY_HAND) ? known : null;
        boolean ended = read.state() == CaseClock.State.ENDED;
        return new Desk(
                application.id(),
                byHand == null ? route.queue() : byHand.queue(),
                byHand == null ? route.rule() : byHand.rule(),
                application.content().licenceKind().name(),
                Optional.ofNullable(known).map(Desk::assignee).orElse(null),
                submitted,
                ended ? endOf(application, known, at) : null,
                isDecided(application.status()),
                new Desk.Standing(
                        read.state() != CaseClock.State.RUNNING,
                        read.used(),
                        read.dueOn(),
                        calendars.current().version()));
    }

    private static Instant endOf(Application application, @Nullable Desk known, Instant at) {
        return Optional.ofNullable(known)
                .map(Desk::endedAt)
                .or(() -> Optional.ofNullable(application.decidedAt()))
                .orElse(at);
    }

    private CaseClock clock(Application application, Instant at) {
        return CaseClock.read(Timeline.of(file.history(application.id())), calendars.current(), at);
    }

    private static boolean isDecided(ApplicationStatus status) {
        return switch (status) {
            case FINALISED_APPROVED, FINALISED_REFUSED, FINALISED_NO_LICENCE_REQUIRED -> true;
            default -> false;
        };
    }
}
