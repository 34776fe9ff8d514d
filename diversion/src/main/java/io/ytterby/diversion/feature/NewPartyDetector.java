package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Pulse;

/** A party or a relation that is younger than 90 days, in controlled goods. Says little alone. */
final class NewPartyDetector implements Detector {
    private static final int NEW = 90;

    @Override
    public void look(Scene scene, Findings into) {
        if (!scene.subject.watched()) return;
        if (scene.goods.pulse.age(scene.day) < NEW) {
            into.missing(
                    FeatureName.NEW_CONSIGNEE, "Such goods are watched for less than 90 days: all parties seem new.");
            return;
        }
        age(scene.consignee.pulse, scene, into, Input.CONSIGNEE_NEW, "The consignee");
        age(scene.shipper.pulse, scene, into, Input.SHIPPER_NEW, "The shipper");
        age(scene.pair.pulse, scene, into, Input.PAIR_NEW, "Trade in these goods between these two firms");
    }

    private static void age(Pulse pulse, Scene scene, Findings into, Input input, String who) {
        int age = pulse.age(scene.day);
        if (age >= NEW) return;
        into.plain(
                input,
                1 - age / (double) NEW,
                age,
                NEW,
                () -> who + " was first seen " + (age == 0 ? "with this record" : age + " days ago") + ".");
    }
}
