package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Pulse;

/** More consignments, or more mass, than the rhythm of a route or of two firms lets expect. Growth alone accuses nobody. */
final class SurgeDetector implements Detector {
    private static final double BUNCHING = 3;
    private static final int OLD = 365;

    @Override
    public void look(Scene scene, Findings into) {
        if (!scene.subject.watched()) return;
        rise(scene.pair.pulse, scene, into, Input.SURGE_OF_PAIR, "between these two firms");
        rise(scene.route.pulse, scene, into, Input.SURGE_OF_ROUTE, "to " + scene.record.to());
        int age = scene.pair.pulse.age(scene.day);
        if (age > 90)
            into.plain(
                    Input.EXIT_OLD_TRADE,
                    Math.min(1, age / (double) OLD),
                    age,
                    OLD,
                    () -> "These two firms have traded these goods for " + age + " days.");
    }

    private static void rise(Pulse pulse, Scene scene, Findings into, Input input, String where) {
        if (pulse.age(scene.day) < 30) return;
        var now = pulse.on(scene.day);
        double mass = scene.record.netKg();
        double usual = Math.max(now.expectedMass(scene.day), mass / 20);
        double times = (now.massLately() + mass) / usual;
        int n = (int) Math.round(now.lately()) + 1;
        double expected = Math.max(0.2, now.expected(scene.day));
        double p = Tails.countAtLeast(n, expected, BUNCHING);
        double heavier = Math.max(1, times * expected / n);
        into.rare(
                input,
                n,
                expected,
                Math.min(1, p / heavier),
                () -> n + " consignments of " + scene.record.hs6() + " " + where + " within weeks, where "
                        + Words.number(expected) + " were to be expected (p " + Words.number(p) + "), and "
                        + Words.number(times) + " times the usual mass.");
    }
}
