package io.ytterby.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.worlds.file.WorldFiles;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Permit;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorldMakerTest {

    @ParameterizedTest(name = "seed {0}, {1}")
    @CsvSource({"1, EASY", "2, MEDIUM", "3, HARD", "104729, MEDIUM"})
    void at_most_one_record_in_a_hundred_is_in_a_scheme_and_all_seven_occur(long seed, Difficulty difficulty) {
        var consignments = Sample.of(seed, difficulty).consignments();
        var planted =
                consignments.stream().filter(one -> one.label().isPlanted()).toList();

        assertThat(planted.size()).isBetween(consignments.size() / 200, consignments.size() / 100);
        assertThat(planted.stream().map(one -> one.label().scheme()).distinct())
                .containsExactlyInAnyOrder("S1", "S2", "S3", "S4", "S5", "S6", "S7");
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void what_only_looks_bad_is_in_every_world(Difficulty difficulty) {
        var confounders = Sample.of(4, difficulty).consignments().stream()
                .filter(one -> !one.label().isPlanted())
                .map(one -> String.valueOf(one.label().confounder()))
                .collect(Collectors.toSet());

        assertThat(confounders)
                .contains(
                        "NEW_SMELTER",
                        "SUPPLIER_SWITCH",
                        "YEAR_END",
                        "PORT_STRIKE",
                        "RESTRUCTURING",
                        "FREE_ZONE",
                        "TENDER",
                        "GROWTH");
    }

    @Test
    void no_honest_licence_is_overdrawn_or_used_outside_its_days() {
        var world = Sample.of(2, Difficulty.MEDIUM);
        var permits = world.permits().stream().collect(Collectors.toMap(Permit::id, permit -> permit));
        var used = new HashMap<String, Double>();
        var touched = world.consignments().stream()
                .filter(one -> one.label().isPlanted())
                .map(Consignment::licence)
                .collect(Collectors.toSet());

        for (var one : world.consignments()) {
            var permit = one.licence() == null ? null : permits.get(one.licence());
            if (permit == null || touched.contains(permit.id())) continue;
            assertThat(one.day()).isBetween(permit.from(), permit.to());
            used.merge(permit.id(), one.load().netKg(), Double::sum);
        }

        // A clerk may write up to 8 % too much; what is granted has 4 % to spare at least.
        assertThat(used).isNotEmpty();
        for (var permit : permits.values())
            assertThat(used.getOrDefault(permit.id(), 0.0) * 1e6).isLessThanOrEqualTo(1.05 * permit.quotaMg());
    }

    @Test
    void who_needs_a_licence_has_one() {
        var world = Sample.of(2, Difficulty.MEDIUM);

        var without = world.consignments().stream()
                .filter(one -> !one.label().isPlanted()
                        && one.journey().from().equals("CN")
                        && one.load().good().needsLicence(one.day())
                        && one.load().hs().equals(one.load().good().hs())
                        && one.licence() == null
                        && one.load().netKg() >= one.load().good().freeKg())
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void the_same_setting_gives_the_same_files_to_the_byte_and_another_seed_others(@TempDir Path folder)
            throws IOException {
        var setting = Setting.usual(5, Difficulty.HARD).sized(2_000);

        WorldFiles.write(WorldMaker.make(setting), folder.resolve("a"), folder.resolve("ta"));
        WorldFiles.write(WorldMaker.make(setting), folder.resolve("b"), folder.resolve("tb"));
        WorldFiles.write(
                WorldMaker.make(Setting.usual(6, Difficulty.HARD).sized(2_000)),
                folder.resolve("c"),
                folder.resolve("tc"));

        for (var name : List.of("records", "scans", "permits", "ownership", "facts", "prices"))
            assertThat(folder.resolve("a/" + name + ".ndjson"))
                    .hasSameBinaryContentAs(folder.resolve("b/" + name + ".ndjson"));
        assertThat(folder.resolve("ta/truth.ndjson")).hasSameBinaryContentAs(folder.resolve("tb/truth.ndjson"));
        assertThat(Files.mismatch(folder.resolve("a/records.ndjson"), folder.resolve("c/records.ndjson")))
                .isNotNegative();
    }

    /** Months with trade vary by 0.4 (groups) to 0.9 (six digits) of their mean, and 0 to 40 % of months have none. */
    @Test
    void routes_of_china_vary_from_month_to_month_as_its_real_exports_did() {
        var world = WorldMaker.make(Setting.usual(8, Difficulty.MEDIUM));
        Map<String, Map<Object, Double>> routes = new HashMap<>();
        for (var one : world.consignments())
            if (one.journey().from().equals("CN") && !one.label().isPlanted())
                routes.computeIfAbsent(one.load().good().hs() + one.journey().to(), none -> new HashMap<>())
                        .merge(java.time.YearMonth.from(one.day()), one.load().netKg(), Double::sum);

        var known =
                routes.values().stream().filter(months -> months.size() >= 6).toList();
        var variation =
                known.stream().mapToDouble(WorldMakerTest::variation).sorted().toArray();
        var silent = known.stream()
                .mapToDouble(months -> 1 - months.size() / 18.0)
                .sorted()
                .toArray();

        assertThat(variation[variation.length / 2]).isBetween(0.4, 0.9);
        assertThat(silent[silent.length / 2]).isBetween(0.0, 0.4);
    }

    private static double variation(Map<Object, Double> months) {
        double mean = months.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double square = months.values().stream()
                .mapToDouble(kg -> (kg - mean) * (kg - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(square) / mean;
    }
}
