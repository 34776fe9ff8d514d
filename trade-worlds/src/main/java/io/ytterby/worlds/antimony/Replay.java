package io.ytterby.worlds.antimony;

import static io.ytterby.worlds.antimony.Episode.BEGIN;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.honest.Lots;
import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.honest.Relations;
import io.ytterby.worlds.honest.Stage;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Consignment.Kind;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Stake;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Plays the episode onto a stage of honest trade. Firms are invented. */
public final class Replay {
    private static final double LOT_T = 20;

    private final Stage stage;
    private final Dice dice;
    private final Lots lots;
    private final Relations relations;

    public Replay(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice.of("antimony");
        this.lots = new Lots(stage, dice);
        this.relations = new Relations(stage, dice);
    }

    /** Whether a relation stands where the episode will be played. */
    public static boolean inTheWay(Relation one) {
        boolean antimony = one.good().element().equals("Sb");
        return antimony && List.of("TH", "MX").contains(one.journey().from());
    }

    public void play() {
        theCase();
        var mexican = relation("sb-oxide", "MX", founded("MX"), founded("US"));
        stage.stakes.add(new Stake(producer().ref(), mexican.shipper().ref(), 0.49, BEGIN.minusYears(2), false));
        var honest = List.of(buyer("TH"), buyer("TH"), buyer("MX"), buyer("MX"));
        for (var month = YearMonth.from(stage.setting.from());
                month.isBefore(YearMonth.from(BEGIN));
                month = month.plusMonths(1)) {
            send(honest.subList(0, 2), month, Episode.THAILAND_BEFORE_T, Label.HONEST);
            send(honest.subList(2, 4), month, Episode.MEXICO_BEFORE_T, Label.HONEST);
        }
        for (var month : Episode.MONTHS) {
            send(honest.subList(0, 2), month.month(), month.thailand(), Label.HONEST);
            double others = Math.min(month.mexico(), Episode.MEXICO_BEFORE_T);
            send(honest.subList(2, 4), month.month(), others, Label.HONEST);
            send(List.of(mexican), month.month(), month.mexico() - others, Label.planted("S1", "MEXICO", 0));
        }
        new Mines(stage, relations, lots, dice).dig();
    }

    /** The 36 bills of lading, and the few before. */
    private void theCase() {
        var owner = producer();
        var shipper = founded("TH");
        var affiliate = founded("US");
        stage.stakes.add(new Stake(owner.ref(), shipper.ref(), 1, LocalDate.parse("2019-05-01"), true));
        stage.stakes.add(new Stake(owner.ref(), affiliate.ref(), 1, LocalDate.parse("2017-03-01"), true));
        var relation = relation("sb-oxide", "TH", shipper, affiliate);
        for (var before : Episode.HISTORY)
            add(bill(relation, Stage.during(before.day(), dice), before.tonnes(), Label.HONEST));
        for (int bill = 1; bill <= Episode.BILLS; bill++)
            add(bill(
                    relation,
                    Stage.during(BEGIN.plusDays((long) Episode.DAYS_BETWEEN * bill), dice),
                    Episode.BILL_T,
                    Label.planted("S1", "THAILAND", Episode.BILL_T * 1000)));
    }

    private Firm producer() {
        return dice.oneOf(stage.people.producersIn("CN"));
    }

    private Firm founded(String country) {
        return stage.names.firm(stage.atlas.country(country));
    }

    private Relation buyer(String country) {
        return relation("sb-oxide", country, founded(country), stage.people.consignee("US", dice));
    }

    private Relation relation(String good, String origin, Firm shipper, Firm consignee) {
        return relations.relation(stage.atlas.good(good), origin, shipper, consignee, 1);
    }

    /** That many tonnes in that month, in lots of about 20 t. */
    private void send(List<Relation> by, YearMonth month, double tonnes, Label label) {
        if (tonnes < 1) return;
        int count = (int) Math.max(1, Math.round(tonnes / LOT_T));
        for (int i = 0; i < count; i++) {
            var day = month.atDay(1 + dice.below(month.lengthOfMonth()));
            var planted = label.isPlanted()
                    ? Label.planted("S1", String.valueOf(label.ring()), tonnes / count * 1000)
                    : label;
            add(bill(dice.oneOf(by), Stage.during(day, dice), tonnes / count, planted));
        }
    }

    private void add(Consignment one) {
        if (stage.covers(one.day())) stage.consignments.add(one);
    }

    /** A bill of lading: it names neither price nor assay. */
    private Consignment bill(Relation relation, Instant at, double tonnes, Label label) {
        var lot = lots.lot(relation, at, tonnes * 1000);
        var load = lot.load().declared(tonnes * 1000);
        var bare = load.called(load.good(), "ANTIMONY TRIOXIDE IN BAGS", Map.of());
        return new Consignment(
                Kind.BILL_OF_LADING,
                at,
                lot.journey(),
                bare,
                lot.shipper(),
                lot.consignee(),
                lot.forwarder(),
                null,
                true,
                null,
                List.of(),
                Map.of(),
                label);
    }
}
