package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Pulse;
import io.ytterby.diversion.record.TradeRecord;

/** Many small lots of controlled goods to one consignee, or to one address whatever the consignees are called. */
final class SplittingDetector implements Detector {
    private static final double BUNCHING = 2;

    @Override
    public void look(Scene scene, Findings into) {
        if (!scene.smallLot()) return;
        var to = scene.record.consignee().name();
        lots(scene.consignee.smallLots, scene, into, Input.LOTS_TO_CONSIGNEE, to);
        for (var contact : scene.contacts)
            if (!contact.sends()
                    && contact.cell().receivers.with(contact.firm()).size() >= 2)
                lots(contact.cell().smallLots, scene, into, Input.LOTS_TO_CLUSTER, contact.word());
    }

    private static void lots(Pulse before, Scene scene, Findings into, Input input, String to) {
        TradeRecord record = scene.record;
        var lots = before.on(scene.day);
        int n = (int) Math.round(lots.lately()) + 1;
        double expected = Math.max(0.3, lots.expected(scene.day));
        double p = Tails.countAtLeast(n, expected, BUNCHING);
        into.rare(
                input,
                n,
                expected,
                p,
                () -> n + " small lots of " + record.hs6() + " went to " + to + " within weeks, where "
                        + Words.number(expected) + " were to be expected (p " + Words.number(p) + "); together "
                        + Words.number(lots.massLately() + record.netKg()) + " kg.");
    }
}
