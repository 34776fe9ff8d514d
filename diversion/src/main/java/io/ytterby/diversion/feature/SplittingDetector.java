package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Pulse;

/**
 * Lots that need no licence because each is below the limit, and that together are above it: to one consignee, to one address whatever the
 * consignees are called, or from one shipper to one country.
 */
final class SplittingDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        if (Double.isNaN(scene.inLimits)) return;
        into.plain(
                Input.LOT_BELOW_LIMIT,
                scene.inLimits,
                scene.inLimits,
                1,
                () -> "The lot is " + Words.percent(scene.inLimits) + " of the mass from which " + scene.record.hs6()
                        + " needs a licence.");
        together(
                scene.consignee.lots,
                scene,
                into,
                Input.LOTS_TO_CONSIGNEE,
                "to " + scene.record.consignee().name());
        together(scene.lots.lots, scene, into, Input.LOTS_TO_COUNTRY, "from this shipper to " + scene.record.to());
        for (var contact : scene.contacts)
            if (!contact.sends()
                    && contact.cell().receivers.with(contact.firm()).size() >= 2)
                together(
                        contact.cell().lots,
                        scene,
                        into,
                        Input.LOTS_TO_CLUSTER,
                        "to several firms at " + contact.word());
    }

    private static void together(Pulse before, Scene scene, Findings into, Input input, String where) {
        var lots = before.on(scene.day);
        double sum = lots.massLately() + scene.inLimits;
        if (sum <= 1) return;
        long n = Math.round(lots.lately()) + 1;
        into.plain(
                input,
                sum - 1,
                sum,
                1,
                () -> "With " + (n == 1 ? "this lot" : n + " lots of these weeks") + " " + where + ", "
                        + Words.percent(sum) + " of the mass that needs a licence went without one.");
    }
}
