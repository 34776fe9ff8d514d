package io.ytterby.tracking.lot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {
    private static final HeldRange LOW = new HeldRange(1, new GramRange(0, 10));
    private static final HeldRange HIGH = new HeldRange(1, new GramRange(20, 60));

    @Test
    void named_grams_are_cut_from_the_range_that_holds_them_all() {
        assertThat(Cut.of(List.of(LOW, HIGH), new GramRange(30, 40))).contains(new Cut(HIGH, new GramRange(30, 40)));
        assertThat(Cut.of(List.of(LOW, HIGH), new GramRange(5, 25))).isEmpty();
        assertThat(Cut.of(List.of(LOW, HIGH), new GramRange(55, 61))).isEmpty();
    }

    @Test
    void unnamed_grams_are_the_lowest_of_the_first_range_that_has_enough() {
        assertThat(Cut.ofFirst(List.of(LOW, HIGH), 10)).contains(new Cut(LOW, new GramRange(0, 10)));
        assertThat(Cut.ofFirst(List.of(LOW, HIGH), 11)).contains(new Cut(HIGH, new GramRange(20, 31)));
        assertThat(Cut.ofFirst(List.of(LOW, HIGH), 41)).isEmpty();
    }

    @Test
    void it_knows_what_it_leaves_on_either_side() {
        var middle = new Cut(HIGH, new GramRange(30, 40));
        var all = new Cut(HIGH, HIGH.range());

        assertThat(middle.leavesGramsBefore()).isTrue();
        assertThat(middle.leavesGramsAfter()).isTrue();
        assertThat(all.leavesGramsBefore()).isFalse();
        assertThat(all.leavesGramsAfter()).isFalse();
    }

    @Test
    void nothing_is_cut_from_a_range_that_does_not_hold_it() {
        assertThatThrownBy(() -> new Cut(LOW, new GramRange(5, 15))).hasMessageContaining("not within");
        assertThatThrownBy(() -> GramRange.of(Long.MAX_VALUE, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> GramRange.of(5, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
