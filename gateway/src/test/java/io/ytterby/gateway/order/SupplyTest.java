package io.ytterby.gateway.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.gateway.order.domain.PurchaseOrder.CallOff;
import io.ytterby.gateway.order.domain.Supply;
import io.ytterby.kernel.Mass;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupplyTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void masses_that_may_be_seen_are_compared_to_the_milligram() {
        var left =
                List.of(new Supply.Left(true, new Mass(999), List.of()), new Supply.Left(true, new Mass(1), List.of()));

        assertThat(Supply.of(callOffs(600, 400), left)).isEqualTo(Supply.COVERED);
        assertThat(Supply.of(callOffs(600, 401), left)).isEqualTo(Supply.SHORT);
    }

    @Test
    void what_cannot_be_used_covers_nothing() {
        var suspended = List.of(new Supply.Left(false, Mass.ofGrams(1_000), List.of(QuantityBand.AMPLE)));

        assertThat(Supply.of(callOffs(1), suspended)).isEqualTo(Supply.SHORT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 1_000_000_000, 1_000_000_000_000_000L})
    void who_may_see_bands_only_learns_nothing_more_by_asking_for_other_masses(long asked) {
        var some = List.of(new Supply.Left(true, null, List.of(QuantityBand.SOME)));
        var little = List.of(new Supply.Left(true, null, List.of(QuantityBand.LITTLE)));

        assertThat(Supply.of(callOffs(asked), some)).isEqualTo(Supply.UNKNOWN);
        assertThat(Supply.of(callOffs(asked), little)).isEqualTo(Supply.SHORT);
    }

    @Test
    void of_a_licence_that_is_not_to_be_seen_nothing_is_known() {
        assertThat(Supply.of(callOffs(1), List.of(Supply.Left.UNSEEN))).isEqualTo(Supply.UNKNOWN);
    }

    private static List<CallOff> callOffs(long... milligrams) {
        return java.util.stream.LongStream.of(milligrams)
                .mapToObj(mass -> new CallOff(DAY, new Mass(mass)))
                .toList();
    }
}
