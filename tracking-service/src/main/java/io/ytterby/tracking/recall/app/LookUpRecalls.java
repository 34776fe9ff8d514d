package io.ytterby.tracking.recall.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lineage.app.FollowGoods;
import io.ytterby.tracking.lineage.app.Traces;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.recall.app.FindAffected.Affected;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows recalls, who is affected, and of a lot whether it is recalled. */
@ApplicationScoped
public class LookUpRecalls {
    private static final int FOLLOWED = 50_000;

    private final Recalls recalls;
    private final FindAffected findAffected;
    private final LookUpLots lookUpLots;
    private final Traces traces;
    private final FollowGoods followGoods;

    LookUpRecalls(
            Recalls recalls, FindAffected findAffected, LookUpLots lookUpLots, Traces traces, FollowGoods followGoods) {
        this.recalls = recalls;
        this.findAffected = findAffected;
        this.lookUpLots = lookUpLots;
        this.traces = traces;
        this.followGoods = followGoods;
    }

    @Transactional
    public Optional<Recall> find(RecallId id) {
        return recalls.find(id);
    }

    @Transactional
    public List<Recall> list(@Nullable Boolean open, @Nullable RecallId after, int limit) {
        return recalls.list(open, after, limit);
    }

    /** Who holds any of it at this moment; empty if there is no such recall. */
    @Transactional
    public Optional<Affected> affected(RecallId id) {
        return recalls.find(id).map(recall -> findAffected.by(recalls.portionsOf(id)));
    }

    /** The open recalls that a lot is affected by; empty if there is no such lot or the actor may not see it. */
    @Transactional
    public Optional<List<Recall>> ofLot(Actor actor, LotId lot) {
        return lookUpLots.see(actor, lot).map(seen -> openOn(lot));
    }

    /** Looked for upstream: that is the same answer as to follow each recall downstream, and one small walk. */
    List<Recall> openOn(LotId lot) {
        if (!recalls.anyOpen()) return List.of();
        var held = traces.heldBy(lot);
        var upstream = followGoods.upstream(held, Limits.upTo(FOLLOWED));
        var reached = new ArrayList<Portion>(held);
        for (var taking : upstream.takings()) reached.add(new Portion(taking.goods(), taking.grams(), taking.mass()));
        var goods = new HashSet<Goods>();
        reached.forEach(portion -> goods.add(portion.goods()));
        return recalls.openOn(goods).stream()
                .filter(named -> reached.stream().anyMatch(portion -> meet(named.portion(), portion)))
                .map(Recalls.Named::recall)
                .distinct()
                .toList();
    }

    private static boolean meet(Portion recalled, Portion held) {
        if (!recalled.goods().equals(held.goods())) return false;
        var grams = held.grams();
        return grams == null || recalled.shared(grams) > 0;
    }
}
