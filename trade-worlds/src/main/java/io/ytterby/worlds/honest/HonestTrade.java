package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Law;
import io.ytterby.worlds.draw.Dice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The trade of every relation, month by month. Counts are negative binomial with seasons; the spread of months is that of China's
 * exports by partner before any control (UN Comtrade 2017 to mid 2023): coefficient of variation of months with trade 0.4 to 0.6 for
 * groups of goods and about 0.9 for six digits, February 0.8 and December 1.15 of the mean.
 */
public final class HonestTrade {
    private static final double[] SEASON = {1.09, 0.79, 1.06, 1.04, 1.04, 1.05, 1.01, 1.02, 1.03, 0.97, 1.05, 1.10};
    private static final double SHAPE = 2.2;
    private static final int SHOCK_DAYS = 45;

    private final Stage stage;
    private final Dice dice;
    private final Lots lots;

    public HonestTrade(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice.of("trade");
        this.lots = new Lots(stage, dice);
    }

    public void play() {
        for (var relation : stage.relations) {
            var last = YearMonth.from(stage.setting.to().minusDays(1));
            for (var month = YearMonth.from(stage.setting.from()); !month.isAfter(last); month = month.plusMonths(1))
                month(relation, month);
        }
    }

    private void month(Relation relation, YearMonth month) {
        double mean = relation.perMonth() * SEASON[month.getMonthValue() - 1] * dice.gamma(SHAPE);
        int count = dice.poisson(mean);
        for (int i = 0; i < count; i++) {
            var day = month.atDay(1 + dice.below(month.lengthOfMonth()));
            if (stage.covers(day) && goes(relation, day))
                stage.consignments.add(lots.lot(relation, Stage.during(day, dice)));
        }
    }

    /** What is forbidden stops; what needs a licence for the first time waits for one. */
    private boolean goes(Relation relation, LocalDate day) {
        if (day.isBefore(relation.begins()) || !day.isBefore(relation.ends())) return false;
        if (!relation.journey().from().equals("CN")) return true;
        var good = relation.good();
        if (Law.banned(good, relation.journey().to(), day)) return false;
        if (relation.parcels() || !good.needsLicence(day)) return true;
        long since = good.controlled()
                .map(date -> ChronoUnit.DAYS.between(date, day))
                .orElse(0L);
        return dice.chance(since < SHOCK_DAYS ? 0.3 : 0.85);
    }
}
