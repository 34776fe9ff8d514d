package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.claim.domain.ResolveStep.Resolved;
import io.ytterby.certification.claim.domain.ResolveStep.WaitsFor;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResolveStepTest {
    private static final LotId A = LotId.of("00000000-0000-4000-8000-00000000000a");
    private static final LotId B = LotId.of("00000000-0000-4000-8000-00000000000b");
    private static final LotId C = LotId.of("00000000-0000-4000-8000-00000000000c");
    private static final Composition NEODYMIUM = new Composition(Map.of(Element.Nd, new BigDecimal("50")));

    @Test
    void a_step_waits_for_the_first_input_that_has_no_book() {
        var blend = told(A, false, List.of(goods("a", 1), goods("b", 3)), List.of(goods("c", 4)));

        var resolved = ResolveStep.of(blend, List.of(lot(A, "a"), lot(B, "b"), lot(C, "c")), Set.of(A));

        assertThat(resolved).isEqualTo(new WaitsFor(new LotName("g", "b")));
    }

    @Test
    void then_for_an_output_of_which_nobody_has_told() {
        var blend = told(A, false, List.of(goods("a", 1)), List.of(goods("c", 1)));

        var resolved = ResolveStep.of(blend, List.of(lot(A, "a")), Set.of(A));

        assertThat(resolved).isEqualTo(new WaitsFor(new LotName("g", "c")));
    }

    @Test
    void of_a_split_the_lot_that_is_told_of_goes_on_and_the_part_of_its_name_is_the_one_without_a_book() {
        var split = told(A, true, List.of(goods("a", 5)), List.of(goods("a", 3), goods("a", 2)));

        var resolved = ResolveStep.of(split, List.of(lot(A, "a"), lot(B, "a")), Set.of(A));

        assertThat(resolved)
                .isEqualTo(new Resolved(new Step(
                        split.id(),
                        List.of(new Step.Input(A, 5)),
                        List.of(new Step.Output(A, 3, null), new Step.Output(B, 2, null)))));
    }

    @Test
    void a_name_that_two_lots_have_and_that_nothing_settles_waits() {
        var use = told(C, false, List.of(goods("a", 1)), List.of());

        var resolved = ResolveStep.of(use, List.of(lot(A, "a"), lot(B, "a")), Set.of(A, B));

        assertThat(resolved).isEqualTo(new WaitsFor(new LotName("g", "a")));
    }

    private static ToldStep told(LotId of, boolean split, List<ToldStep.Goods> in, List<ToldStep.Goods> out) {
        return new ToldStep(UUID.randomUUID(), of, Instant.EPOCH, split, in, out);
    }

    private static ToldStep.Goods goods(String number, long massMg) {
        return new ToldStep.Goods("g", number, massMg);
    }

    private static LotCopy lot(LotId id, String number) {
        var org = new OrganisationId("cn-baotou-re");
        return new LotCopy(id, 1, "g", number, Stage.OXIDE, 5, org, org, "ACTIVE", null, NEODYMIUM, null);
    }
}
