package io.ytterby.licensing.casework.app;

import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.QueueBook.After;
import io.ytterby.licensing.casework.app.QueueBook.Filter;
import io.ytterby.licensing.casework.app.QueueBook.Load;
import io.ytterby.licensing.casework.app.QueueBook.Waiting;
import io.ytterby.licensing.casework.domain.DeskRules;
import io.ytterby.licensing.casework.domain.Flag;
import io.ytterby.licensing.clock.app.Calendars;
import io.ytterby.licensing.clock.domain.CaseClock;
import io.ytterby.licensing.clock.domain.LegalDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads queues, workloads, flags and the rules behind them; for authorities. */
@ApplicationScoped
public class ReadQueues {
    private final QueueBook book;
    private final Desks desks;
    private final Flags flags;
    private final Rules rules;
    private final Calendars calendars;
    private final Clock clock;

    ReadQueues(QueueBook book, Desks desks, Flags flags, Rules rules, Calendars calendars, Clock clock) {
        this.book = book;
        this.desks = desks;
        this.flags = flags;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A case in a queue today.
     *
     * @param ageDays working days since it was submitted
     * @param leftDays of the 45; below zero when the term is over
     */
    public record Standing(Waiting waiting, int ageDays, int leftDays) {}

    @Transactional
    public List<Standing> list(Filter filter, @Nullable After after, int most) {
        var today = today();
        return book.list(filter, after, most).stream()
                .map(one -> standing(one, today))
                .toList();
    }

    @Transactional
    public List<Load> loads() {
        return book.loads(today());
    }

    /** Empty for a case that was never submitted. */
    @Transactional
    public Optional<List<Flag>> flags(ApplicationId id) {
        return desks.lookUp(id).map(desk -> flags.of(id));
    }

    public DeskRules rules() {
        return rules.current();
    }

    public LocalDate today() {
        return LegalDays.of(clock.instant());
    }

    private Standing standing(Waiting one, LocalDate today) {
        var calendar = calendars.current();
        var tomorrow = today.plusDays(1);
        int age = calendar.workingDays(LegalDays.of(one.desk().submittedAt()).plusDays(1), tomorrow);
        var due = one.desk().clock().dueOn();
        if (one.desk().clock().waits() || due == null)
            return new Standing(one, age, CaseClock.TERM - one.desk().clock().usedDays());
        int left = calendar.workingDays(tomorrow, due.plusDays(1)) - calendar.workingDays(due.plusDays(1), tomorrow);
        return new Standing(one, age, left);
    }
}
