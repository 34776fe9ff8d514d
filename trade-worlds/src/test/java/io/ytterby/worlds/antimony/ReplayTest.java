package io.ytterby.worlds.antimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.worlds.WorldMaker;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import io.ytterby.worlds.trade.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final World WORLD = WorldMaker.make(Setting.usual(1, Difficulty.MEDIUM)
            .sized(5_000)
            .playing(WorldMaker.ANTIMONY, LocalDate.parse("2022-01-01"), LocalDate.parse("2025-10-01")));

    /** Oxides of Thailand and Mexico for the United States, as loaded: some clerks write a code or a mass wrongly. */
    private static double tonnes(LocalDate from, LocalDate before) {
        return flow().stream()
                .filter(one -> !one.day().isBefore(from) && one.day().isBefore(before))
                .mapToDouble(one -> one.load().netKg() / 1000)
                .sum();
    }

    private static List<Consignment> flow() {
        return WORLD.consignments().stream()
                .filter(one -> one.load().good().hs().equals("282580")
                        && List.of("TH", "MX").contains(one.journey().from())
                        && one.journey().to().equals("US"))
                .toList();
    }

    private static List<Consignment> theCase() {
        return flow().stream()
                .filter(one -> "THAILAND".equals(one.label().ring()))
                .toList();
    }

    @Test
    void from_december_to_april_3834_tonnes_came_within_one_in_a_hundred() {
        assertThat(tonnes(LocalDate.parse("2024-12-01"), LocalDate.parse("2025-05-01")))
                .isCloseTo(3834, within(38.34));
    }

    @Test
    void in_the_almost_three_years_before_less_came() {
        assertThat(tonnes(LocalDate.parse("2022-01-01"), LocalDate.parse("2024-12-01")))
                .isCloseTo(3000, within(60.0));
    }

    @Test
    void after_the_inspections_of_may_it_falls_below_what_was_usual() {
        assertThat(tonnes(LocalDate.parse("2025-06-01"), LocalDate.parse("2025-10-01")) / 4)
                .isLessThan(86);
    }

    @Test
    void the_thai_case_is_36_bills_of_lading_and_the_fourth_comes_on_day_20() {
        assertThat(theCase()).hasSize(36).allMatch(one -> one.kind() == Consignment.Kind.BILL_OF_LADING);
        assertThat(theCase().stream()
                        .mapToDouble(one -> one.load().netKg() / 1000)
                        .sum())
                .isCloseTo(3366, within(34.0));
        assertThat(theCase().get(3).day()).isEqualTo(Episode.BEGIN.plusDays(20));
    }

    @Test
    void its_sender_and_its_buyer_have_one_owner_in_china() {
        var one = theCase().getFirst();

        var owners = WORLD.stakes().stream()
                .filter(stake -> stake.owned().equals(one.shipper().ref())
                        || stake.owned().equals(one.consignee().ref()))
                .map(stake -> stake.owner())
                .distinct()
                .toList();

        assertThat(owners).hasSize(1).first().asString().startsWith("CN");
    }

    @Test
    void nine_in_ten_and_more_of_the_records_are_honest_trade_of_others() {
        long planted = WORLD.consignments().stream()
                .filter(one -> one.label().isPlanted())
                .count();

        assertThat(planted * 50).isLessThan(WORLD.consignments().size());
    }
}
