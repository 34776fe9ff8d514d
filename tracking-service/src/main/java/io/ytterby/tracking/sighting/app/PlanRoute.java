package io.ytterby.tracking.sighting.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.sighting.domain.Leg;
import io.ytterby.tracking.sighting.domain.RoutePlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The custodian says which way the goods are to take. From then on one scan beside it is enough. */
@ApplicationScoped
public class PlanRoute {
    private final Lots lots;
    private final RoutePlans plans;
    private final Journal journal;
    private final Clock clock;

    PlanRoute(Lots lots, RoutePlans plans, Journal journal, Clock clock) {
        this.lots = lots;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** What can come of it. */
    public sealed interface Answer {
        record Done(RoutePlan plan) implements Answer {}

        /** There is no such lot, or it is another's. */
        record Absent() implements Answer {}

        record Stale(long current) implements Answer {}
    }

    /** @param version the version that the custodian has read; zero if there was none */
    @Transactional
    public Answer plan(Actor custodian, LotId lot, List<Leg> legs, long version) {
        var held = lots.find(lot).filter(found -> found.custodian().equals(custodian.organisation()));
        if (held.isEmpty()) return new Answer.Absent();
        var plan = new RoutePlan(lot, legs, custodian.organisation(), clock.instant(), version + 1);
        if (!plans.tryPut(plan, version))
            return new Answer.Stale(plans.find(lot).map(RoutePlan::version).orElse(0L));
        journal.write(new Change(
                custodian, "lot.route-planned", "lot/" + lot, Map.of("legs", legs.size(), "version", plan.version())));
        return new Answer.Done(plan);
    }

    /** The lot's own plan. Whoever asks must be able to see the lot. */
    @Transactional
    public Optional<RoutePlan> find(LotId lot) {
        return plans.find(lot);
    }
}
