package io.ytterby.licensing.screening.app;

import io.ytterby.licensing.application.app.CaseMoved;
import io.ytterby.licensing.application.domain.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Has the parties of a case screened when it is submitted, and when they change after that. Only the wish is written in
 * the step's transaction, so a slow or missing index holds up nobody, and a wish that was committed is never lost.
 */
@ApplicationScoped
class ScreenOnMove {
    private final ScreeningTasks tasks;

    ScreenOnMove(ScreeningTasks tasks) {
        this.tasks = tasks;
    }

    void on(@Observes CaseMoved moved) {
        if (hasNewParties(moved.before(), moved.after()))
            tasks.ask(moved.after().id().value(), moved.fact(), moved.at());
    }

    private static boolean hasNewParties(@Nullable Application before, Application after) {
        if (after.submittedAt() == null) return false;
        return before == null
                || before.submittedAt() == null
                || !before.content().parties().equals(after.content().parties());
    }
}
