package io.ytterby.gateway.buyer.app;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.buyer.domain.Outlook;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.gateway.projection.domain.Sighted;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications that name an organisation, and when they are likely to be decided. Nothing of other firms' cases is told. */
@Singleton
public class LookUpCases {
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");
    private static final List<Topic> RESTS_ON = List.of(Topic.LICENSING_CASE_STATUS);

    private final Projection projection;
    private final Sights sights;
    private final Clock clock;

    public LookUpCases(Projection projection, Sights sights, Clock clock) {
        this.projection = projection;
        this.sights = sights;
        this.clock = clock;
    }

    /** @param needBy the day that the decision is needed by; null if nobody asks */
    public Optional<CaseOutlook> find(UUID id, OrganisationId caller, @Nullable LocalDate needBy) {
        return projection
                .application(id, caller)
                .flatMap(known -> known.audience().scopeFor(caller).map(scope -> outlook(known, scope, needBy)));
    }

    /**
     * By rising id.
     *
     * @param after only higher ones; null from the start
     */
    public List<CaseOutlook> list(OrganisationId caller, @Nullable UUID after, int most) {
        return sights.of(caller).stream()
                .filter(Sighted.OfCase.class::isInstance)
                .map(one -> ((Sighted.OfCase) one).id())
                .sorted(Comparator.comparing(UUID::toString))
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .flatMap(id -> find(id, caller, null).stream())
                .limit(most)
                .toList();
    }

    private CaseOutlook outlook(KnownCase known, Scope scope, @Nullable LocalDate needBy) {
        var today = LocalDate.now(clock.withZone(LEGAL_DAYS));
        var forecast = known.isOpen() ? known.forecast() : null;
        var outlook = forecast == null || forecast.decided() == null ? null : new Outlook(forecast.steps());
        return new CaseOutlook(
                known,
                scope,
                outlook == null ? null : outlook.halfBy(today).orElse(null),
                outlook == null ? null : outlook.mostBy(today).orElse(null),
                needBy,
                outlook == null || needBy == null
                        ? null
                        : outlook.lateShare(needBy, today).orElse(null),
                projection.freshness(known, RESTS_ON));
    }
}
