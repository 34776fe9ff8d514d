package io.ytterby.licensing.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.testsupport.Cases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicTableTest {
    @Test
    void a_cell_of_few_is_left_out_and_takes_another_with_it() {
        var table = PublicTable.of(contributions("DE", 9, "FR", 6, "IS", 2));

        assertThat(table.cells()).containsOnlyKeys("DE");
        assertThat(table.suppressed()).isEqualTo(2);
        assertThat(table.total()).map(PublicTable.Figures::lines).contains(17L);
    }

    @Test
    void two_cells_of_few_hide_each_other_only_if_enough_stand_behind_both() {
        assertThat(PublicTable.of(contributions("DE", 9, "FR", 6, "IS", 2, "NO", 3))
                        .cells())
                .containsOnlyKeys("DE", "FR");
        assertThat(PublicTable.of(contributions("DE", 9, "FR", 6, "IS", 2, "NO", 2))
                        .cells())
                .containsOnlyKeys("DE");
    }

    @Test
    void a_trade_of_few_is_not_told_at_all() {
        var table = PublicTable.of(contributions("DE", 3, "FR", 1));

        assertThat(table.total()).isEmpty();
        assertThat(table.cells()).isEmpty();
    }

    @Test
    void cells_that_are_all_large_are_all_told() {
        var table = PublicTable.of(contributions("DE", 5, "FR", 7));

        assertThat(table.cells()).containsOnlyKeys("DE", "FR");
        assertThat(table.suppressed()).isZero();
    }

    @Test
    void the_quarter_that_is_still_running_is_not_among_those_before_it() {
        assertThat(Quarter.before(LocalDate.of(2026, 1, 1), 3).stream().map(Quarter::toString))
                .containsExactly("2025-Q4", "2025-Q3", "2025-Q2");
    }

    static Stream<Arguments> trades() {
        return Cases.of(500, PublicTableTest::random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("trades")
    void no_set_of_cells_with_few_behind_it_can_be_had_by_adding_and_taking_away(
            long seed, List<Contribution> contributions) {
        var table = PublicTable.of(contributions);

        var names = new ArrayList<>(
                new TreeSet<>(contributions.stream().map(Contribution::cell).toList()));
        var told = told(table, names);
        for (int set = 1; set < 1 << names.size(); set++) {
            if (behind(set, names, contributions) >= PublicTable.LEAST) continue;
            assertThat(canBeHad(indicator(set, names.size()), told))
                    .as("seed %s, cells %s of %s, told %s", seed, Integer.toBinaryString(set), names, table)
                    .isFalse();
        }
    }

    /** What is published, as sums over cells: each published cell, and the total. */
    private static List<int[]> told(PublicTable table, List<String> names) {
        var told = new ArrayList<int[]>();
        for (int i = 0; i < names.size(); i++)
            if (table.cells().containsKey(names.get(i))) told.add(indicator(1 << i, names.size()));
        if (table.total().isPresent()) told.add(indicator((1 << names.size()) - 1, names.size()));
        return told;
    }

    private static int[] indicator(int set, int size) {
        var vector = new int[size];
        for (int i = 0; i < size; i++) vector[i] = set >> i & 1;
        return vector;
    }

    /** Whether a sum is a combination of others: whether it leaves their rank as it is. */
    private static boolean canBeHad(int[] wanted, List<int[]> told) {
        var with = new ArrayList<>(told);
        with.add(wanted);
        return rank(with) == rank(told);
    }

    /** By elimination in the field of a large prime: small 0-1 matrices have the same rank there as in the rationals. */
    private static int rank(List<int[]> rows) {
        long prime = 1_000_003;
        var left = new ArrayList<>(rows.stream()
                .map(row -> Arrays.stream(row).asLongStream().toArray())
                .toList());
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
        for (int column = 0; column < columns; column++) {
            int at = column;
            var pivot = left.stream().filter(row -> row[at] != 0).findFirst();
            if (pivot.isEmpty()) continue;
            rank++;
            left.remove(pivot.get());
            for (var row : left) {
                long factor = row[at] * inverse(pivot.get()[at], prime) % prime;
                for (int i = 0; i < columns; i++) row[i] = Math.floorMod(row[i] - factor * pivot.get()[i], prime);
            }
        }
        return rank;
    }

    private static long inverse(long value, long prime) {
        long result = 1;
        long base = value % prime;
        for (long exponent = prime - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) result = result * base % prime;
            base = base * base % prime;
        }
        return result;
    }

    private static int behind(int set, List<String> names, List<Contribution> contributions) {
        Set<OrganisationId> behind = new HashSet<>();
        contributions.stream()
                .filter(one -> (set >> names.indexOf(one.cell()) & 1) == 1)
                .forEach(one -> behind.add(one.organisation()));
        return behind.size();
    }

    private static List<Contribution> random(RandomGenerator random) {
        int cells = 1 + random.nextInt(7);
        int firms = 1 + random.nextInt(20);
        var all = new ArrayList<Contribution>();
        for (int cell = 0; cell < cells; cell++)
            for (int firm = 0; firm < firms; firm++)
                if (random.nextInt(10) < 1 + random.nextInt(8))
                    all.add(new Contribution(
                            "cell-" + cell, new OrganisationId("cn-firm-" + firm), 1 + random.nextInt(9), 1));
        return all;
    }

    private static List<Contribution> contributions(Object... cellsAndFirms) {
        var all = new ArrayList<Contribution>();
        int firm = 0;
        for (int i = 0; i < cellsAndFirms.length; i += 2)
            for (int n = 0; n < (int) cellsAndFirms[i + 1]; n++)
                all.add(new Contribution(
                        (String) cellsAndFirms[i], new OrganisationId("cn-firm-" + firm++), 1, 1_000_000));
        return all;
    }
}
