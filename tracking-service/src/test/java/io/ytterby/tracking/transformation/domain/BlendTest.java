package io.ytterby.tracking.transformation.domain;

import static io.ytterby.tracking.transformation.domain.RunTest.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.tracking.lot.domain.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlendTest {
    private static final Blend BLEND =
            new Blend(List.of(goods(Stage.OXIDE, 1_000, "Nd=80 Dy=1.5"), goods(Stage.OXIDE, 2_000, "Nd=83")));

    @Test
    void a_blend_weighs_and_holds_what_was_poured_in() {
        assertThat(BLEND.mass().wholeGrams()).isEqualTo(3_000);
        assertThat(BLEND.composition().shareOf(Element.Nd)).isEqualTo("82");
        assertThat(BLEND.composition().shareOf(Element.Dy)).isEqualTo("0.5");
    }

    @Test
    void a_stated_composition_agrees_within_the_tolerance() {
        assertThat(BLEND.disagreements(stated("81.2", "0.5"), 10_000)).isEmpty();
    }

    @Test
    void one_that_does_not_is_told_with_both_numbers() {
        assertThat(BLEND.disagreements(stated("81.1", "0.6"), 10_000))
                .containsExactly(
                        new Blend.Disagreement(Element.Nd, new BigDecimal("81.1"), new BigDecimal("82")),
                        new Blend.Disagreement(Element.Dy, new BigDecimal("0.6"), new BigDecimal("0.5")));
    }

    private static Composition stated(String neodymium, String dysprosium) {
        return new Composition(Map.of(Element.Nd, new BigDecimal(neodymium), Element.Dy, new BigDecimal(dysprosium)));
    }
}
