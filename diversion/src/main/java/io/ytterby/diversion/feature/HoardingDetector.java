package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.cell.Months;

/** A firm, or firms with one owner, that take in more of an element than they use. Not forbidden; it raises what is looked at. */
final class HoardingDetector implements Detector {
    private static final int[] WINDOWS = {3, 6, 12};
    /** What firms say they use is uncertain by so much. */
    private static final double USE_CV = 0.15;

    @Override
    public void look(Scene scene, Findings into) {
        if (scene.subject.containedKg() <= 0) return;
        int month = Months.month(scene.day);
        int takers = scene.intake
                .takers
                .with(Key.fingerprint(Scene.name(scene.record.consignee())))
                .size();
        if (takers > 1 && Double.isNaN(scene.inLimits))
            into.plain(
                    Input.GROUP_TAKES,
                    takers,
                    takers,
                    1,
                    () -> takers + " firms of " + scene.group + " take in " + scene.subject.element() + ".");
        var members = scene.context.owners().members(scene.group);
        for (int window : WINDOWS) {
            double used = 0;
            for (var member : members)
                used += scene.context.facts().consumption(member, scene.subject.element(), month, window, scene.day);
            if (used <= 0) continue;
            // Without this lot: one lot more than is used by now is stock, not a hoard.
            double taken = scene.intake.months.sum(month, window);
            double consumption = used;
            // Goods come in lots and are used by the day; a lot more or less than used is no hoard.
            double lumps = StrictMath.sqrt((taken + scene.subject.containedKg()) * scene.subject.containedKg());
            double z = (taken - consumption) / StrictMath.hypot(lumps, USE_CV * consumption);
            if (z > 0)
                into.deviation(
                        Input.INTAKE_OVER_USE,
                        taken,
                        consumption,
                        z,
                        () -> scene.group + (members.size() > 1 ? " and its firms" : "") + " took in "
                                + Words.number(taken) + " kg of " + scene.subject.element() + " in " + window
                                + " months and used " + Words.number(consumption) + " kg (z " + Words.signed(z) + ").");
        }
    }
}
