package io.ytterby.diversion.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.CodeWatch.Declaration;
import io.ytterby.diversion.feature.CodeWatch.Seen;
import io.ytterby.diversion.feature.CodeWatch.Subject;
import io.ytterby.diversion.feature.CodeWatch.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWatchTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Subject CODE = new Subject("198GQJPX07QZD6W99VWC", false);
    private static final Subject LOT = new Subject("0e6a4e0c-6d1e-4a83-8f0e-51f4a2b90001", true);
    private static final double[] SHANGHAI = {31.2, 121.5};
    private static final double[] HAMBURG = {53.5, 10};

    private final MapCells cells = new MapCells();

    @Test
    void a_code_at_two_places_at_once_is_told_to_the_record_that_declares_it_whatever_country_it_left() {
        var record = declaration(1, "TH");
        CodeWatch.declare(CODE, record, cells);
        CodeWatch.see(CODE, seen(0, SHANGHAI), cells);

        var told = CodeWatch.see(CODE, seen(1, HAMBURG), cells);

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.whom()).isEqualTo(record);
            assertThat(one.doubt().kmh()).isGreaterThan(8_000);
        });
    }

    @Test
    void what_broke_a_rule_is_told_by_its_words_and_only_once() {
        CodeWatch.declare(LOT, declaration(1, "CN"), cells);

        var first = CodeWatch.see(LOT, seen(0, null, "R3", "R4"), cells);
        var again = CodeWatch.see(LOT, seen(1, null, "R3"), cells);

        var findings = new Findings();
        Sightings.tell(first.getFirst().doubt(), findings);
        assertThat(findings.strength(Input.CODE_AFTER_END)).isOne();
        assertThat(Rules.say(first.getFirst().doubt().broken())).isEqualTo("off the route of its lot (R3)");
        assertThat(again).isEmpty();
    }

    @Test
    void of_two_records_with_one_code_the_later_is_doubted_and_of_two_with_one_lot_none() {
        var early = declaration(1, "CN");
        var late = declaration(2, "TH");

        CodeWatch.declare(CODE, late, cells);
        var told = CodeWatch.declare(CODE, early, cells);
        CodeWatch.declare(LOT, late, cells);

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.whom()).isEqualTo(late);
            assertThat(one.doubt().declarations()).isEqualTo(2);
        });
        assertThat(CodeWatch.declare(LOT, early, cells)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_comes_first_each_record_ends_with_the_same_doubts(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Object>();
        for (int i = 0; i < 3; i++) all.add(declaration(i, i == 0 ? "CN" : "TH"));
        all.add(seen(0, null, "R6"));
        all.add(seen(9, null, "R4", "R1"));

        var one = doubts(all);
        Collections.shuffle(all, random);

        assertThat(doubts(all)).isEqualTo(one);
    }

    /** By record, the strength of each input at the end. */
    private static Map<UUID, List<Double>> doubts(List<Object> told) {
        var into = new MapCells();
        var findings = new HashMap<UUID, Findings>();
        for (var one : told)
            for (var doubt : one instanceof Declaration declaration
                    ? CodeWatch.declare(CODE, declaration, into)
                    : CodeWatch.see(CODE, (Seen) one, into)) take(doubt, findings);
        var strengths = new HashMap<UUID, List<Double>>();
        findings.forEach((record, found) -> strengths.put(
                record, Input.later().stream().map(found::strength).toList()));
        return strengths;
    }

    private static void take(Told told, Map<UUID, Findings> into) {
        Sightings.tell(told.doubt(), into.computeIfAbsent(told.whom().record(), none -> new Findings()));
    }

    private static Declaration declaration(int number, String country) {
        return new Declaration(new UUID(7, number), country, NOON.getEpochSecond() + number);
    }

    private static Seen seen(int hours, double @Nullable [] place, String... rules) {
        return new Seen(CODE.name(), NOON.plusSeconds(3_600L * hours), place, Rules.of(List.of(rules)));
    }
}
