package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Months;
import io.ytterby.diversion.reference.Facts.Supply;
import java.time.LocalDate;

/**
 * More of an element leaves a country or a firm within a year than it can have. A fast screen with errors taken as normal; the balance with
 * its interval is drawn by {@code balance}.
 */
final class BalanceDetector implements Detector {
    private static final int MONTHS = 12;
    /** What customs weigh is uncertain by so much. */
    private static final double CUSTOMS_CV = 0.1;

    @Override
    public void look(Scene scene, Findings into) {
        if (scene.material == null || scene.node == null || scene.firmNode == null || scene.intake == null) return;
        balance(scene, into, scene.record.from(), scene.node, Input.BALANCE_OF_COUNTRY);
        var shipper = scene.record.shipper();
        balance(
                scene,
                into,
                shipper.ref() == null ? shipper.name() : shipper.ref(),
                scene.firmNode,
                Input.BALANCE_OF_FIRM);
        intake(scene, into);
    }

    private static void balance(Scene scene, Findings into, String node, NodeCell out, Input input) {
        var element = scene.material == null ? "" : scene.material.element();
        int month = Months.month(scene.day);
        var supply = scene.context.facts().supply(node, element, calendarMonth(scene.day), MONTHS);
        if (supply == null) {
            into.missing(
                    FeatureName.MASS_BALANCE,
                    "Nothing is known of what " + node + " makes or imports of " + element
                            + ", so it is not balanced.");
            return;
        }
        double sent = out.months.sum(month, MONTHS) + scene.containedKg();
        double deviation = StrictMath.hypot(supply.deviation(), CUSTOMS_CV * sent);
        double z = (sent - supply.kilograms()) / Math.max(deviation, 0.05 * sent);
        if (z > 0)
            into.deviation(
                    input,
                    sent,
                    supply.kilograms(),
                    z,
                    () -> node + " sent " + Words.number(sent) + " kg of " + element
                            + " in twelve months and can have had "
                            + Words.number(supply.kilograms()) + " kg, give or take "
                            + Words.number(supply.deviation()) + " (z " + Words.signed(z) + ").");
        else exit(supply, sent, node, element, into);
    }

    private static void exit(Supply supply, double sent, String node, String element, Findings into) {
        double room = supply.kilograms() <= 0 ? 0 : 1 - sent / supply.kilograms();
        into.plain(
                Input.EXIT_OWN_SUPPLY,
                Math.max(room, Math.min(1, supply.grown())),
                sent,
                supply.kilograms(),
                () -> node + " can have had " + Words.number(supply.kilograms()) + " kg of " + element
                        + " in twelve months by production, permits and stock, and sent " + Words.number(sent)
                        + " kg.");
    }

    private static void intake(Scene scene, Findings into) {
        if (scene.material == null || scene.intake == null) return;
        var consignee = scene.record.consignee();
        var node = consignee.ref() == null ? consignee.name() : consignee.ref();
        var supply = scene.context.facts().supply(node, scene.material.element(), calendarMonth(scene.day), MONTHS);
        if (supply == null || supply.consumption() <= 0) return;
        double taken = scene.intake.months.sum(Months.month(scene.day), MONTHS) + scene.containedKg();
        double over = taken / supply.consumption() - 1;
        into.plain(
                Input.INTAKE_OVER_USE,
                over,
                taken,
                supply.consumption(),
                () -> node + " took in " + Words.number(taken) + " kg of " + scene.material.element()
                        + " in twelve months and used " + Words.number(supply.consumption()) + " kg.");
    }

    private static int calendarMonth(int day) {
        var date = LocalDate.ofEpochDay(day);
        return (date.getYear() - 1970) * 12 + date.getMonthValue() - 1;
    }
}
