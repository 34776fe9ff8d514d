package io.ytterby.worlds.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.worlds.Sample;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Permit;
import io.ytterby.worlds.trade.Setting.Difficulty;
import io.ytterby.worlds.trade.World;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each scheme leaves the traces that it is said to leave. */
class SchemesTest {

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void transshipped_goods_leave_a_country_that_makes_none(Difficulty difficulty) {
        for (var one : planted("S1", difficulty)) {
            assertThat(one.load().good().makers()).doesNotContain(one.journey().from());
            assertThat(one.journey().from()).isNotEqualTo("CN");
        }
    }

    @Test
    void who_transships_easily_has_an_owner_in_china_that_the_buyer_has_too() {
        var world = Sample.only("S1", Difficulty.EASY);

        for (var one : planted("S1", Difficulty.EASY))
            assertThat(owners(world, one.shipper().ref()))
                    .isNotEmpty()
                    .isEqualTo(owners(world, one.consignee().ref()))
                    .allMatch(owner -> owner.startsWith("CN"));
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void split_parcels_stay_below_the_free_mass_and_come_to_more_than_it(Difficulty difficulty) {
        for (var ring : Sample.rings(Sample.only("S2", difficulty)).values()) {
            double free = ring.getFirst().load().good().freeKg();
            // A clerk may write up to 8 % more.
            assertThat(ring).allMatch(one -> one.load().netKg() < 1.09 * free && one.licence() == null);
            assertThat(ring.stream().mapToDouble(one -> one.load().netKg()).sum())
                    .isGreaterThan(3 * free);
        }
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void misdeclared_goods_have_the_code_of_a_look_alike(Difficulty difficulty) {
        var planted = planted("S3", difficulty);

        assertThat(planted.stream()
                        .filter(one -> one.load().hs().equals(one.load().good().hs())))
                .hasSizeLessThan(1 + planted.size() / 20);
    }

    @Test
    void the_best_hidden_misdeclaration_is_told_by_its_certificate_of_analysis_alone() {
        int told = 0;
        for (var one : planted("S3", Difficulty.HARD)) {
            var certificate = one.papers().get("COA");
            if (certificate == null || certificate.assay() == null) continue;
            told++;
            var element = one.load().good().element();
            assertThat(certificate.assay().getOrDefault(element, 0.0))
                    .isGreaterThan(10 * one.load().assay().getOrDefault(element, 0.0));
        }

        assertThat(told).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"EASY, 0.40", "MEDIUM, 0.15", "HARD, 0.05"})
    void under_declared_lots_weigh_that_much_more_than_they_say(Difficulty difficulty, double less) {
        for (var one : planted("S4", difficulty)) {
            double told = one.load().netKg() * 1e6;
            double hidden = one.label().hiddenKg() * 1e6;
            assertThat(hidden / (hidden + told)).isBetween(0.8 * less, 1.25 * less);
        }
    }

    @Test
    void a_licence_that_is_reused_easily_is_used_three_times_over() {
        var world = Sample.only("S5", Difficulty.EASY);
        var permits = world.permits().stream().collect(Collectors.toMap(Permit::id, permit -> permit));

        for (var ring : Sample.rings(world).values()) {
            var permit = Objects.requireNonNull(permits.get(licence(ring)));
            double used = world.consignments().stream()
                    .filter(one -> permit.id().equals(one.licence()))
                    .mapToDouble(one -> one.load().netKg() * 1e6)
                    .sum();
            assertThat(used / permit.quotaMg()).isBetween(2.0, 3.6);
        }
    }

    @Test
    void a_licence_that_is_reused_at_two_ports_is_so_within_two_days() {
        var world = Sample.only("S5", Difficulty.MEDIUM);

        for (var ring : Sample.rings(world).values()) {
            var licence = licence(ring);
            var uses = world.consignments().stream()
                    .filter(one -> licence.equals(one.licence()))
                    .toList();
            long near = ring.stream()
                    .filter(one -> uses.stream()
                            .anyMatch(other -> !other.journey()
                                            .loading()
                                            .equals(one.journey().loading())
                                    && Math.abs(ChronoUnit.HOURS.between(other.at(), one.at())) <= 48))
                    .count();
            assertThat(near).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void a_cloned_code_is_read_on_two_continents_within_the_hour() {
        var world = Sample.only("S6", Difficulty.EASY);

        for (var one : planted("S6", Difficulty.EASY)) {
            var trail = world.scans().stream()
                    .filter(scan -> scan.code().equals(one.codes().getFirst()))
                    .toList();
            boolean impossible = false;
            for (int i = 1; i < trail.size(); i++) {
                var before = trail.get(i - 1);
                var after = trail.get(i);
                impossible |= !before.place().code().equals(after.place().code())
                        && ChronoUnit.MINUTES.between(before.at(), after.at()) <= 60;
            }
            assertThat(impossible).as(one.codes().toString()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"EASY, 2.2", "MEDIUM, 1.4", "HARD, 1.1"})
    void hoarders_buy_more_than_they_use(Difficulty difficulty, double times) {
        var world = Sample.only("S7", difficulty);

        for (var ring : Sample.rings(world).values()) {
            var good = ring.getFirst().load().good();
            double months = ChronoUnit.DAYS.between(
                            ring.getFirst().day(), ring.getLast().day())
                    / 30.4;
            var buyers = ring.stream().map(one -> one.consignee().ref()).collect(Collectors.toSet());
            double bought = world.consignments().stream()
                    .filter(one -> buyers.contains(one.consignee().ref())
                            && one.load().good().equals(good)
                            && !one.at().isBefore(ring.getFirst().at())
                            && !one.at().isAfter(ring.getLast().at()))
                    .mapToDouble(one -> one.load().netKg() * good.kappa() * 1e6)
                    .sum();
            double uses = world.facts().stream()
                    .filter(fact ->
                            buyers.contains(fact.node()) && fact.kind().name().equals("CONSUMPTION"))
                    .mapToDouble(fact -> fact.mg())
                    .average()
                    .orElseThrow();
            assertThat(bought / months / uses).isGreaterThan(times);
        }
    }

    private static List<Consignment> planted(String scheme, Difficulty difficulty) {
        var planted = Sample.only(scheme, difficulty).consignments().stream()
                .filter(one -> one.label().isPlanted())
                .toList();
        assertThat(planted)
                .isNotEmpty()
                .allMatch(one -> scheme.equals(one.label().scheme()));
        return planted;
    }

    private static String licence(List<Consignment> ring) {
        return ring.stream()
                .map(one -> String.valueOf(one.licence()))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static List<String> owners(World world, String owned) {
        return world.stakes().stream()
                .filter(stake -> stake.owned().equals(owned))
                .map(stake -> stake.owner())
                .sorted()
                .toList();
    }
}
