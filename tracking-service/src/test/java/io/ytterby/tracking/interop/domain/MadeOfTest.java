package io.ytterby.tracking.interop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MadeOfTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final LotId ore = LotId.random();
    private final LotId oxide = LotId.random();
    private final LotId tailings = LotId.random();

    @Test
    void of_one_output_each_input_is_in_it_whole() {
        var lines = MadeOf.of(
                operation(Operation.Kind.TRANSFORM, List.of(part(ore, 1_001)), List.of(part(oxide, 7))), NOON);

        assertThat(lines).containsExactly(new MadeOf(oxide, ore, new Mass(1_001), false, NOON));
    }

    @Test
    void of_several_outputs_an_input_is_shared_by_their_mass_and_never_more_than_went_in() {
        var lines = MadeOf.of(
                operation(
                        Operation.Kind.TRANSFORM,
                        List.of(part(ore, 600), part(ore, 401)),
                        List.of(part(oxide, 1), part(tailings, 2))),
                NOON);

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        new MadeOf(oxide, ore, new Mass(333), true, NOON),
                        new MadeOf(tailings, ore, new Mass(667), true, NOON));
    }

    @Test
    void a_lot_is_not_made_of_itself_and_moving_makes_nothing() {
        assertThat(MadeOf.of(
                        operation(Operation.Kind.MERGE, List.of(part(ore, 5), part(oxide, 3)), List.of(part(ore, 8))),
                        NOON))
                .containsExactly(new MadeOf(ore, oxide, new Mass(3), false, NOON));
        assertThat(MadeOf.of(operation(Operation.Kind.SHIP, List.of(part(ore, 5)), List.of(part(oxide, 5))), NOON))
                .isEmpty();
    }

    private static Operation operation(Operation.Kind kind, List<OperationPart> inputs, List<OperationPart> outputs) {
        return Operation.of(OperationId.random(), kind, inputs, outputs, Map.of());
    }

    private static OperationPart part(LotId lot, long milligrams) {
        return new OperationPart(lot, null, new Mass(milligrams), 1);
    }
}
