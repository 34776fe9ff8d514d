package io.ytterby.tracking.lineage;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.cardOf;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LotId;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.lineage.Mill.Taken;
import io.ytterby.tracking.lineage.app.FollowGoods;
import io.ytterby.tracking.lineage.app.Traces;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Origin;
import io.ytterby.tracking.lot.app.SplitLot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.recall.app.FindAffected;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is traced in the books is what a model says that remembers each gram by itself. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TracesModelTest {
    private static final BigDecimal A_HAIR = new BigDecimal("0.00000000001");

    @Inject
    Mill mill;

    @Inject
    SplitLot splitLot;

    @Inject
    Traces traces;

    @Inject
    FollowGoods followGoods;

    @Inject
    FindAffected findAffected;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void origins_and_holders_are_those_of_the_model(long seed) {
        var model = new GramModel();
        var random = new Random(seed);
        for (int step = 0; step < 24; step++) act(model, random, step);

        for (var lot : model.lots()) {
            assertThat(origins(lot)).as("origins of " + lot).satisfies(told -> same(told, model.origins(lot)));
            assertThat(holders(lot)).as("holders of " + lot).satisfies(told -> same(told, model.affected(lot)));
        }
    }

    private void act(GramModel model, Random random, int step) {
        var free = model.lotsWithAtLeast(2);
        int deed = step < 4 || free.isEmpty() ? 0 : random.nextInt(4);
        if (deed == 0) model.made(mill.mint(cardOf(Stage.OXIDE), 10 + random.nextInt(30)));
        else if (deed == 1) split(model, random, free);
        else transform(model, random, free);
    }

    private void split(GramModel model, Random random, List<LotId> free) {
        var lot = free.get(random.nextInt(free.size()));
        long grams = 1L + random.nextInt(model.gramsOf(lot) - 1);
        var outcome = splitLot.split(custodianOf(BAOTOU), new SplitLot.Order(lot, null, grams, null));
        if (outcome instanceof LotOutcome.Done<SplitLot.Halves> done)
            model.split(done.value().part().id(), done.value().piece().range());
    }

    private void transform(GramModel model, Random random, List<LotId> free) {
        var inputs = new ArrayList<Taken>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var lot = free.get(random.nextInt(free.size()));
            if (inputs.stream().anyMatch(taken -> taken.lot().equals(lot))) continue;
            inputs.add(new Taken(lot, 1L + random.nextInt(model.gramsOf(lot))));
        }
        var run = mill.transform(custodianOf(BAOTOU), cardOf(Stage.OXIDE), 3 + random.nextInt(20), inputs);
        model.made(run);
    }

    /** The share of each origin by the lot it was minted as. */
    private Map<LotId, BigDecimal> origins(LotId lot) {
        var shares = new TreeMap<LotId, BigDecimal>(GramModel.BY_ID);
        for (var origin : Origin.of(followGoods.upstream(traces.heldBy(lot), Limits.upTo(1_000)), null))
            shares.put(origin.card().lot(), origin.byMass());
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
        return shares;
    }

    /** The share of each lot that comes from all that this lot ever held. */
    private Map<LotId, BigDecimal> holders(LotId lot) {
        var shares = new TreeMap<LotId, BigDecimal>(GramModel.BY_ID);
        findAffected.by(traces.everHeldBy(lot)).lots().forEach(held -> shares.put(held.lot(), held.share()));
        return shares;
    }

    private static void same(Map<LotId, BigDecimal> told, Map<LotId, BigDecimal> wanted) {
        assertThat(told.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((lot, share) -> assertThat(told.get(lot).subtract(share).abs())
                .as("%s of %s", share, lot)
                .isLessThan(A_HAIR));
    }
}
