package io.ytterby.tracking.lineage.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.GoodsCard;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Lineage;
import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lot.app.LookUpLots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Answers who asks what a lot or a gram was made of and what became of it. An authority sees the whole; a company what
 * concerns it or was granted to it, and of the rest only stage and country.
 */
@ApplicationScoped
public class TraceGoods {
    private final LookUpLots lookUpLots;
    private final Traces traces;
    private final FollowGoods followGoods;

    TraceGoods(LookUpLots lookUpLots, Traces traces, FollowGoods followGoods) {
        this.lookUpLots = lookUpLots;
        this.traces = traces;
        this.followGoods = followGoods;
    }

    /**
     * A lineage as someone sees it.
     *
     * @param open the goods that may be shown whole
     * @param openSteps the steps that may be
     */
    public record Seen(Lineage lineage, Set<Goods> open, Set<UUID> openSteps) {
        public Seen {
            open = Set.copyOf(open);
            openSteps = Set.copyOf(openSteps);
        }
    }

    /** Empty if there is no such lot, or the actor may not see it whole. */
    @Transactional
    public Optional<Seen> ofLot(Actor actor, LotId lot, Direction direction, Limits limits) {
        return lookUpLots.seeWhole(actor, lot).map(seen -> {
            var start = direction == Direction.UPSTREAM ? traces.heldBy(lot) : traces.everHeldBy(lot);
            return seen(actor, follow(direction, start, limits));
        });
    }

    /** Empty if the gram does not exist, or the actor may not see the lot that has it. */
    @Transactional
    public Optional<Seen> ofGram(Actor actor, LotId heldBy, long gram, Direction direction, Limits limits) {
        return lookUpLots
                .seeWhole(actor, heldBy)
                .flatMap(lot -> traces.ofGram(gram))
                .map(portion -> seen(actor, follow(direction, List.of(portion), limits)));
    }

    private Lineage follow(Direction direction, List<Portion> start, Limits limits) {
        return direction == Direction.UPSTREAM
                ? followGoods.upstream(start, limits)
                : followGoods.downstream(start, limits);
    }

    private Seen seen(Actor actor, Lineage lineage) {
        if (actor.isAuthority())
            return new Seen(lineage, lineage.goods().keySet(), lineage.steps().keySet());
        var open = openTo(actor.organisation(), lineage);
        var steps = new HashSet<UUID>();
        for (var step : lineage.steps().values())
            if (step.organisation().equals(actor.organisation())) steps.add(step.operation());
        for (var making : lineage.makings()) if (open.contains(making.goods())) steps.add(making.operation());
        return new Seen(lineage, open, steps);
    }

    private Set<Goods> openTo(OrganisationId organisation, Lineage lineage) {
        var open = new HashSet<Goods>();
        lineage.start().forEach(portion -> open.add(portion.goods()));
        for (var taking : lineage.takings()) if (taking.parties().contains(organisation)) open.add(taking.goods());
        for (var card : lineage.goods().values()) if (card.parties().contains(organisation)) open.add(card.goods());
        var closed = lineage.goods().values().stream()
                .filter(card -> !open.contains(card.goods()))
                .toList();
        var granted =
                traces.granted(organisation, closed.stream().map(GoodsCard::lot).toList());
        for (var card : closed) if (granted.contains(card.lot())) open.add(card.goods());
        return open;
    }
}
