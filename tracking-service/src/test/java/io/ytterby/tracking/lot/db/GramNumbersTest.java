package io.ytterby.tracking.lot.db;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Mass;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class GramNumbersTest {
    @Inject
    MintLot mintLot;

    @Inject
    Segments segments;

    @Test
    void eight_who_mint_at_once_get_numbers_that_nobody_else_has() throws Exception {
        var random = new Random(7);
        var mints = new ArrayList<Callable<GramRange>>();
        for (int i = 0; i < 120; i++) {
            var mass = Mass.ofGrams(1 + random.nextInt(1 << random.nextInt(1, 28)));
            mints.add(() -> mint(mass));
        }

        List<GramRange> taken = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var mint : pool.invokeAll(mints)) taken.add(mint.get());
        }

        taken.sort(Comparator.comparingLong(GramRange::from));
        for (int i = 1; i < taken.size(); i++)
            assertThat(taken.get(i).from())
                    .isGreaterThanOrEqualTo(taken.get(i - 1).end());
    }

    @Test
    void the_next_number_does_not_tell_how_much_was_minted_before() {
        var firsts = new ArrayList<Long>();

        for (int i = 0; i < 12; i++) firsts.add(mint(Mass.ofGrams(1_000)).from());

        assertThat(firsts).isNotEqualTo(firsts.stream().sorted().toList());
        assertThat(firsts).allMatch(first -> first % 1_024 == 0);
    }

    private GramRange mint(Mass mass) {
        var minted = (LotOutcome.Done<Lot>) mintLot.mint(custodianOf(BAOTOU), magnets(), mass);
        return segments.heldBy(minted.value().id(), 1).getFirst().range();
    }
}
