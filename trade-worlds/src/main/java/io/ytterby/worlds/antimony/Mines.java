package io.ytterby.worlds.antimony;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.honest.Lots;
import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.honest.Relations;
import io.ytterby.worlds.honest.Stage;
import io.ytterby.worlds.trade.Fact;
import io.ytterby.worlds.trade.Fact.Kind;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * What Thailand and Mexico have of their own. Thailand: no mine since 2017 (British Geological Survey), one smelter, concentrate of
 * Myanmar, of which a part goes on to China. Mexico: 800 t in 2023 (the same). Tonnes of contained antimony a month.
 */
final class Mines {
    private static final double THAI_CONCENTRATE_T = 74;
    private static final double THAI_TO_CHINA_T = 24;
    private static final double THAI_SMELTER_T = 60;
    private static final double MEXICAN_MINES_T = 800.0 / 12;
    private static final double MEXICAN_USE_T = 22;
    private static final double ORE_SHARE = 0.55;

    private final Stage stage;
    private final Relations relations;
    private final Lots lots;
    private final Dice dice;

    Mines(Stage stage, Relations relations, Lots lots, Dice dice) {
        this.stage = stage;
        this.relations = relations;
        this.lots = lots;
        this.dice = dice;
    }

    void dig() {
        var last = YearMonth.from(stage.setting.to().minusDays(1));
        var first = YearMonth.from(stage.setting.from());
        fact("TH", Kind.STOCK, first, 90, 0.5, "estimate");
        fact("MX", Kind.STOCK, first, 80, 0.5, "estimate");
        var thai = stage.people.consignee("TH", dice);
        var in = relation("MM", stage.people.sender("MM", dice), thai);
        var on = relation("TH", stage.people.sender("TH", dice), stage.people.consignee("CN", dice));
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            fact("TH", Kind.PRODUCTION, month, 0, 0.3, "British Geological Survey: no mine");
            fact("TH", Kind.CAPACITY, month, THAI_SMELTER_T, 0.2, "one smelter");
            fact("TH", Kind.LEGAL_IMPORT, month, THAI_CONCENTRATE_T, 0.1, "customs: concentrate");
            fact("MX", Kind.PRODUCTION, month, MEXICAN_MINES_T, 0.3, "British Geological Survey: 800 t in 2023");
            fact("MX", Kind.LEGAL_IMPORT, month, 0.5, 0.1, "customs");
            fact("MX", Kind.CONSUMPTION, month, MEXICAN_USE_T, 0.4, "estimate");
            ore(in, month, THAI_CONCENTRATE_T);
            ore(on, month, THAI_TO_CHINA_T);
        }
    }

    private Relation relation(String origin, io.ytterby.worlds.trade.Firm from, io.ytterby.worlds.trade.Firm to) {
        return relations.relation(stage.atlas.good("sb-ore"), origin, from, to, 1);
    }

    private void ore(Relation relation, YearMonth month, double containedT) {
        double tonnes = containedT / ORE_SHARE;
        int count = (int) Math.max(1, Math.round(tonnes / 24));
        for (int i = 0; i < count; i++) {
            var at = Stage.during(month.atDay(1 + dice.below(28)), dice);
            var lot = lots.lot(relation, at, tonnes / count * 1000);
            stage.consignments.add(lot.with(lot.load().declared(tonnes / count * 1000)));
        }
    }

    private void fact(String node, Kind kind, YearMonth month, double tonnes, double cv, String source) {
        var published = month.plusMonths(1).atDay(1).plusDays(40).atTime(9, 0).toInstant(ZoneOffset.UTC);
        stage.facts.add(new Fact(node, "Sb", kind, month, Math.round(tonnes * 1e9), cv, source, published));
    }
}
