package io.ytterby.licensing.clock.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.app.ReadApplications;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.clock.domain.CaseClock;
import io.ytterby.licensing.clock.domain.Explanation;
import io.ytterby.licensing.clock.domain.Forecast;
import io.ytterby.licensing.clock.domain.Timeline;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import io.ytterby.licensing.words.domain.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the clock of a case out of its history: whoever may see the case may see its clock. */
@ApplicationScoped
public class ReadClock {
    private final ReadApplications readApplications;
    private final ForecastDecision forecastDecision;
    private final Caseload caseload;
    private final Calendars calendars;
    private final Clock clock;

    ReadClock(
            ReadApplications readApplications,
            ForecastDecision forecastDecision,
            Caseload caseload,
            Calendars calendars,
            Clock clock) {
        this.readApplications = readApplications;
        this.forecastDecision = forecastDecision;
        this.caseload = caseload;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A clock as it was read.
     *
     * @param forecast null where nothing is to be decided
     */
    public record Reading(
            CaseClock clock, List<Words> why, @Nullable Forecasted forecast, WorkingCalendar calendar, Instant asOf) {}

    /** @param submittedAt from when its days count */
    public record Forecasted(Forecast forecast, Caseload.Desk desk, Instant submittedAt) {}

    /**
     * A case's clock and cases like it, whoever asks: for what others are told of it.
     *
     * @param alike null where nothing is to be decided
     */
    public record Insight(CaseClock clock, @Nullable Alike alike, WorkingCalendar calendar) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Insight insight(ApplicationId id, List<HistoryEntry> history) {
        var read = CaseClock.read(Timeline.of(history), calendars.current(), clock.instant());
        var alike = isToBeDecided(read) ? caseload.desk(id).map(forecastDecision::alike) : Optional.<Alike>empty();
        return new Insight(read, alike.orElse(null), calendars.current());
    }

    @Transactional
    public Optional<Reading> read(ApplicationId id, Actor reader) {
        return readApplications.history(id, reader).map(history -> read(id, history));
    }

    private Reading read(ApplicationId id, List<HistoryEntry> history) {
        var now = clock.instant();
        var calendar = calendars.current();
        var read = CaseClock.read(Timeline.of(history), calendar, now);
        return new Reading(read, new Explanation(read, calendar, now).sentences(), forecast(id, read), calendar, now);
    }

    private static boolean isToBeDecided(CaseClock read) {
        return read.state() == CaseClock.State.RUNNING || read.state() == CaseClock.State.PAUSED;
    }

    private @Nullable Forecasted forecast(ApplicationId id, CaseClock read) {
        if (!isToBeDecided(read)) return null;
        var since = read.period().getFirst().from();
        return caseload.desk(id)
                .map(desk -> new Forecasted(forecastDecision.of(desk, since), desk, since))
                .orElse(null);
    }
}
