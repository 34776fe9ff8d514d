package io.ytterby.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ThaiTradeTest {
    private static final int AT = 3;
    private static final int NET_MG = 8;
    private static final int SHIPPER = 9;

    @Test
    void the_affair_is_36_bills_of_3366_tonnes_between_two_firms_of_one_owner() {
        var bills = all().stream().filter(row -> row.get(0).startsWith("B")).toList();

        assertThat(bills)
                .hasSize(36)
                .allSatisfy(row -> assertThat(row.get(SHIPPER)).isEqualTo(ThaiTrade.SHIPPER));
        assertThat(bills.stream()
                        .mapToLong(row -> Long.parseLong(row.get(NET_MG)))
                        .sum())
                .isEqualTo(3_366L * 1_000_000_000);
        assertThat(ThaiTrade.dayOf(4)).isEqualTo("2024-12-21");
        assertThat(ThaiTrade.billsUntil(LocalDate.parse("2024-12-25"))).isEqualTo(4);
    }

    @Test
    void records_come_in_order_of_time_each_once_and_say_that_they_are_synthetic() {
        var all = all();

        assertThat(all).extracting(row -> row.get(AT)).isSorted();
        assertThat(all).extracting(List::getFirst).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(row -> assertThat(row.get(1)).startsWith("synthetic"));
    }

    @Test
    void what_is_handed_in_on_a_day_and_later_is_all_of_it() {
        var day = ThaiTrade.dayOf(4);

        var first = rows(ThaiTrade.table(LocalDate.EPOCH, day));
        var second = rows(ThaiTrade.table(day, ThaiTrade.lastDay()));

        assertThat(first.size() + second.size()).isEqualTo(all().size());
        assertThat(first.getLast().get(AT)).startsWith("2024-12-21");
    }

    @Test
    void no_fact_is_out_before_its_month_has_ended() {
        assertThat(ThaiTrade.facts())
                .hasSizeGreaterThan(80)
                .allSatisfy(fact -> assertThat(text(fact, "published")).isGreaterThan(text(fact, "month") + "-31"));
    }

    private static String text(Map<String, Object> fact, String name) {
        return Objects.requireNonNull(fact.get(name)).toString();
    }

    private static List<List<String>> all() {
        return rows(ThaiTrade.table(LocalDate.EPOCH, ThaiTrade.lastDay()));
    }

    private static List<List<String>> rows(String table) {
        return table.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }
}
