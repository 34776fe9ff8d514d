package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Months;
import io.ytterby.diversion.reference.Facts.Supply;

/**
 * More of an element leaves a country or a firm within months than it can have had. A fast screen with errors taken as normal; the balance
 * with its interval is drawn by {@code balance}.
 */
final class BalanceDetector implements Detector {
    private static final int[] WINDOWS = {3, 6, 12};
    /** What customs weigh is uncertain by so much. */
    private static final double CUSTOMS_CV = 0.1;

    @Override
    public void look(Scene scene, Findings into) {
        if (scene.subject.containedKg() <= 0) return;
        balance(scene, into, scene.record.from(), scene.node, Input.BALANCE_OF_COUNTRY);
        balance(scene, into, Scene.name(scene.record.shipper()), scene.firmNode, Input.BALANCE_OF_FIRM);
    }

    private static void balance(Scene scene, Findings into, String node, NodeCell out, Input input) {
        var element = scene.subject.element();
        int month = Months.month(scene.day);
        boolean known = false;
        for (int window : WINDOWS) {
            if (month - out.first + 1 < window) continue;
            var supply = scene.context.facts().supply(node, element, month, window, scene.day);
            if (supply == null) continue;
            known = true;
            double sent = out.months.sum(month, window) + scene.subject.containedKg();
            double z = (sent - supply.kilograms()) / StrictMath.hypot(supply.deviation(), CUSTOMS_CV * sent);
            if (z > 0) excess(supply, sent, z, node, window, scene, input, into);
            else exit(supply, sent, node, window, scene, into);
        }
        if (!known)
            into.missing(
                    FeatureName.MASS_BALANCE,
                    "Too little is known of what " + node + " makes, imports or sent of " + element
                            + ", so it is not balanced.");
    }

    private static void excess(
            Supply supply, double sent, double z, String node, int window, Scene scene, Input input, Findings into) {
        into.deviation(
                input,
                sent,
                supply.kilograms(),
                z,
                () -> node + " sent " + Words.number(sent) + " kg of " + scene.subject.element() + " in " + window
                        + " months and can have had " + Words.number(supply.kilograms()) + " kg, give or take "
                        + Words.number(supply.deviation()) + " (z " + Words.signed(z) + ").");
    }

    private static void exit(Supply supply, double sent, String node, int window, Scene scene, Findings into) {
        double room = supply.kilograms() <= 0 ? 0 : 1 - sent / supply.kilograms();
        into.plain(
                Input.EXIT_OWN_SUPPLY,
                Math.max(room, Math.min(1, supply.grown())),
                sent,
                supply.kilograms(),
                () -> node + " can have had " + Words.number(supply.kilograms()) + " kg of " + scene.subject.element()
                        + " in " + window + " months by production, permits and stock, and sent " + Words.number(sent)
                        + " kg.");
    }
}
