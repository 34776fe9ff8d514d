package io.ytterby.diversion.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.reference.NodeFact.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    /** December 2024. */
    private static final int MONTH = (2024 - 1970) * 12 + 11;

    private static final int LATER = day("2026-01-01");

    @Test
    void a_month_that_has_not_ended_has_given_what_its_days_gave() {
        var facts = new Facts(imports(MONTH - 12, MONTH - 1));

        assertThat(supply(facts, 1, day("2024-12-31"))).isCloseTo(74, within(1e-9));
        assertThat(supply(facts, 1, day("2024-12-20"))).isCloseTo(74 * 20 / 31.0, within(1e-9));
        assertThat(supply(facts, 1, day("2024-11-30"))).isZero();
    }

    @Test
    void months_without_a_figure_are_like_the_newest_three_wherever_they_lie() {
        var alone = new Facts(imports(MONTH - 1, MONTH - 1));
        var gap = new ArrayList<>(imports(MONTH - 5, MONTH));
        gap.removeIf(fact -> fact.month() == MONTH - 2);

        assertThat(supply(alone, 6, LATER)).isCloseTo(6 * 74, within(1e-9));
        assertThat(supply(new Facts(gap), 6, LATER)).isCloseTo(6 * 74, within(1e-9));
    }

    @Test
    void the_stock_is_that_of_the_beginning() {
        var facts = new Facts(List.of(stock(MONTH - 11, 90), stock(MONTH - 1, 500)));

        assertThat(supply(facts, 3, LATER)).isEqualTo(90);
        assertThat(supply(facts, 1, LATER)).isEqualTo(500);
        assertThat(facts.supply("TH", "Sb", MONTH, 12, LATER)).isNotNull();
        assertThat(facts.supply("TH", "Sb", MONTH - 1, 12, LATER)).isNull();
    }

    @Test
    void figures_of_one_source_are_one_part_and_what_is_not_out_is_another_that_says_so() {
        var facts = new Facts(imports(MONTH - 12, MONTH - 1));

        var flows = facts.flows("TH", "Sb", MONTH, 3, day("2024-12-20"));

        assertThat(flows).extracting(Flow::kind).containsOnly(Flow.Kind.LEGAL_IMPORT);
        assertThat(flows).extracting(Flow::source).containsExactly("customs", "0.6 months like those before");
        assertThat(flows.getFirst().kilograms()).isEqualTo(148);
    }

    @ParameterizedTest(name = "{0} months")
    @ValueSource(ints = {1, 3, 6, 12})
    void the_parts_that_a_balance_is_drawn_of_come_to_what_the_stream_has_at_once(int months) {
        var all = new ArrayList<>(imports(MONTH - 20, MONTH - 2));
        all.add(stock(MONTH - 20, 90));
        for (int month = MONTH - 20; month < MONTH; month++)
            all.add(new NodeFact("TH", "Sb", Kind.CONSUMPTION, month, 11, 0.4, "estimate"));
        var facts = new Facts(all);
        int day = day("2024-12-20");

        var flows = facts.flows("TH", "Sb", MONTH, months, day);

        double sum = flows.stream()
                .mapToDouble(flow -> flow.kind().sign() * flow.kilograms())
                .sum();
        assertThat(sum).isCloseTo(supply(facts, months, day), within(1e-9));
    }

    @Test
    void nothing_is_told_of_a_node_before_anything_was_out() {
        var facts = new Facts(
                List.of(new NodeFact("TH", "Sb", Kind.PRODUCTION, MONTH - 3, 5, 0.3, "survey", day("2025-02-01"))));

        assertThat(facts.flows("TH", "Sb", MONTH, 6, day("2025-01-31"))).isEmpty();
        assertThat(facts.flows("TH", "Sb", MONTH, 6, day("2025-02-01"))).isNotEmpty();
        assertThat(facts.flows("MX", "Sb", MONTH, 6, LATER)).isEmpty();
    }

    private static double supply(Facts facts, int months, int day) {
        return Objects.requireNonNull(facts.supply("TH", "Sb", MONTH, months, day))
                .kilograms();
    }

    private static List<NodeFact> imports(int first, int last) {
        var facts = new ArrayList<NodeFact>();
        for (int month = first; month <= last; month++)
            facts.add(new NodeFact("TH", "Sb", Kind.LEGAL_IMPORT, month, 74, 0.1, "customs"));
        return facts;
    }

    private static NodeFact stock(int month, double kilograms) {
        return new NodeFact("TH", "Sb", Kind.STOCK, month, kilograms, 0.5, "estimate");
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
