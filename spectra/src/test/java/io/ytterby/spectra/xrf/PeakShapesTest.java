package io.ytterby.spectra.xrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PeakShapesTest {
    private static final double SIGMA = 0.06;

    @Test
    void a_line_its_tail_and_its_shelf_each_hold_one_count() {
        assertThat(area(d -> PeakShapes.gauss(d, SIGMA))).isCloseTo(1, within(1e-6));
        assertThat(area(d -> PeakShapes.tail(d, SIGMA, 0.15))).isCloseTo(1, within(1e-4));
        assertThat(area(d -> d < -6 ? 0 : PeakShapes.shelf(d, SIGMA, 6))).isCloseTo(1, within(1e-3));
    }

    @Test
    void a_natural_width_takes_from_the_middle_what_it_gives_to_the_wings() {
        double halfWidth = 0.0008;

        double wingAtDysprosium = PeakShapes.natural(0.2, SIGMA, halfWidth);

        assertThat(area(d -> PeakShapes.natural(d, SIGMA, halfWidth))).isCloseTo(0, within(2e-4));
        assertThat(PeakShapes.natural(0, SIGMA, halfWidth)).isNegative();
        assertThat(wingAtDysprosium).isCloseTo(halfWidth / (Math.PI * 0.2 * 0.2), within(0.4 * wingAtDysprosium));
    }

    @Test
    void the_scaled_error_function_is_right_where_it_is_used() {
        assertThat(PeakShapes.scaledErfc(0)).isCloseTo(1, within(2e-7));
        assertThat(PeakShapes.scaledErfc(1)).isCloseTo(0.427583576, within(2e-7));
        assertThat(PeakShapes.scaledErfc(10)).isCloseTo(0.056140993, within(2e-8));
    }

    private static double area(DoubleUnaryOperator density) {
        double step = 0.001;
        double sum = 0;
        for (double d = -7; d < 7; d += step) sum += density.applyAsDouble(d + step / 2) * step;
        return sum;
    }
}
