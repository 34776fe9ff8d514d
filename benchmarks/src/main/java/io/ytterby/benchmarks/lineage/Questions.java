package io.ytterby.benchmarks.lineage;

import io.ytterby.benchmarks.lineage.Question.Sample;
import io.ytterby.benchmarks.service.Wiring;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.gram.app.Blocks;
import io.ytterby.tracking.lineage.app.TraceGoods;
import io.ytterby.tracking.lineage.app.TracePast;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import io.ytterby.tracking.lineage.domain.Origin;
import java.util.List;
import java.util.Set;

/** What the service is asked, by the use cases that answer an authority's requests. */
final class Questions {
    private static final Actor REGULATOR = new Actor(
            new PersonId("bench.regulator"), new OrganisationId("cn-mofcom"), OrganisationKind.AUTHORITY, Set.of());
    private static final int LAST = World.GENERATIONS - 1;
    private static final int ALL_EVENTS = 5_000;

    private final Blocks blocks;
    private final TraceGoods traceGoods;
    private final TracePast tracePast;

    Questions(Wiring wiring) {
        this.blocks = wiring.get(Blocks.class);
        this.traceGoods = wiring.get(TraceGoods.class);
        this.tracePast = wiring.get(TracePast.class);
    }

    List<Question> all() {
        return List.of(
                new Question("gram -> lot", this::lotOfGram),
                new Question("upstream, 5 transformations", this::upstream),
                new Question("upstream with shares", this::shares),
                new Question("downstream", this::downstream),
                new Question("gram's events, this generation", sample -> events(sample, 0)),
                new Question("full history", sample -> events(sample, Limits.DEEPEST)));
    }

    private int lotOfGram(Sample sample) {
        return blocks.placeOf(sample.gramOf(LAST)).isPresent() ? 1 : 0;
    }

    private int upstream(Sample sample) {
        return traceGoods
                .ofLot(REGULATOR, lot(sample, LAST), Direction.UPSTREAM, Limits.upTo(Limits.MOST))
                .map(seen -> seen.lineage().goods().size())
                .orElse(0);
    }

    private int shares(Sample sample) {
        return traceGoods
                .ofLot(REGULATOR, lot(sample, LAST), Direction.UPSTREAM, Limits.upTo(Limits.MOST))
                .map(seen -> Origin.of(seen.lineage(), null).size())
                .orElse(0);
    }

    private int downstream(Sample sample) {
        var first = new LotId(sample.world().lot(0, sample.index(), 0));
        return traceGoods
                .ofLot(REGULATOR, first, Direction.DOWNSTREAM, Limits.upTo(Limits.MOST))
                .map(seen -> seen.lineage().goods().size())
                .orElse(0);
    }

    private int events(Sample sample, int depth) {
        var limits = new Limits(depth, Limits.MOST, null, null);
        return tracePast
                .ofGram(REGULATOR, lot(sample, LAST), sample.gramOf(LAST), limits)
                .map(events -> events.apply(0L, ALL_EVENTS).size())
                .orElse(0);
    }

    private static LotId lot(Sample sample, int generation) {
        return new LotId(sample.world().lot(generation, sample.index(), sample.part()));
    }
}
