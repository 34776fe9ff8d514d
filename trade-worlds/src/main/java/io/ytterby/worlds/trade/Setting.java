package io.ytterby.worlds.trade;

import java.time.LocalDate;
import java.util.Map;

/** What a world is made by.
 * @param to the first day after it
 * @param illegal share of records that belong to a scheme
 * @param mix how much of each scheme, in no unit; a missing one does not occur
 * @param round how often schemers have learnt from what was found */
public record Setting(
        long seed,
        Difficulty difficulty,
        String scenario,
        LocalDate from,
        LocalDate to,
        int records,
        double illegal,
        Map<String, Double> mix,
        int round) {

    /** How well the schemes are hidden. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    public static final Map<String, Double> EVEN =
            Map.of("S1", 1.0, "S2", 1.0, "S3", 1.0, "S4", 1.0, "S5", 1.0, "S6", 1.0, "S7", 1.0);

    /** The world that is made if nothing else is asked for: 18 months with five controls, 0.95 % in schemes. */
    public static Setting usual(long seed, Difficulty difficulty) {
        return new Setting(
                seed,
                difficulty,
                "TRADE",
                LocalDate.parse("2024-07-01"),
                LocalDate.parse("2026-01-01"),
                30_000,
                0.0095,
                EVEN,
                0);
    }

    public Setting sized(int otherRecords) {
        return new Setting(seed, difficulty, scenario, from, to, otherRecords, illegal, mix, round);
    }

    public Setting mixed(double otherIllegal, Map<String, Double> otherMix) {
        return new Setting(seed, difficulty, scenario, from, to, records, otherIllegal, otherMix, round);
    }

    public Setting playing(String otherScenario, LocalDate otherFrom, LocalDate otherTo) {
        return new Setting(seed, difficulty, otherScenario, otherFrom, otherTo, records, illegal, mix, round);
    }

    /** The next round: other firms, and the schemes that the schemers turned to. */
    public Setting next(Map<String, Double> otherMix) {
        return new Setting(seed + 1, difficulty, scenario, from, to, records, illegal, otherMix, round + 1);
    }
}
