package io.ytterby.tracking.lineage.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyLog;
import io.ytterby.tracking.lineage.app.GramPast.Asked;
import io.ytterby.tracking.lineage.app.GramPast.AskedLot;
import io.ytterby.tracking.lineage.app.TraceGoods.Seen;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import io.ytterby.tracking.lineage.domain.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The whole life of a gram: what befell the lots it was in while it was in them, and, as deep as is asked, what befell
 * the grams that were made into it. A company is told of those steps only that it may see.
 */
@ApplicationScoped
public class TracePast {
    private final TraceGoods traceGoods;
    private final GramPast past;

    TracePast(TraceGoods traceGoods, GramPast past) {
        this.traceGoods = traceGoods;
        this.past = past;
    }

    /** Finds the page of events after a number: at most so many. Empty if the actor may not see the lot that has the gram. */
    @Transactional
    public Optional<BiFunction<Long, Integer, List<CustodyLog.Entry>>> ofGram(
            Actor actor, LotId heldBy, long gram, Limits limits) {
        return traceGoods
                .ofGram(actor, heldBy, gram, Direction.UPSTREAM, limits)
                .map(seen -> {
                    var grams = new ArrayList<Asked>(List.of(new Asked(gram, null)));
                    var lots = new ArrayList<AskedLot>();
                    for (var taking : seen.lineage().takings())
                        if (seen.open().contains(taking.goods())) add(seen, taking, grams, lots);
                    return (after, limit) -> past.events(grams, lots, after, limit);
                });
    }

    private static void add(Seen seen, Taking taking, List<Asked> grams, List<AskedLot> lots) {
        var step = seen.lineage().steps().get(taking.operation());
        if (step == null) throw new IllegalStateException("a lineage without the step " + taking.operation());
        var range = taking.grams();
        // The step's own event is written a moment after the step's time.
        var until = step.at().plusSeconds(1);
        if (range == null) lots.add(new AskedLot(taking.lot(), until));
        else grams.add(new Asked(range.from(), until));
    }
}
