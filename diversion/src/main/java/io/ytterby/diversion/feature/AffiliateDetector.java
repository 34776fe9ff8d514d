package io.ytterby.diversion.feature;

/**
 * Seller and buyer with one owner, trading watched goods; and a firm that belongs to another and sends goods which the country it stands in is
 * not known to make. Who owns whom is no offence: it weighs little alone.
 */
final class AffiliateDetector implements Detector {
    private static final double SUGGESTED = 0.6;

    @Override
    public void look(Scene scene, Findings into) {
        if (!scene.subject.watched()) return;
        both(scene, into);
        inTransit(scene, into);
    }

    private static void both(Scene scene, Findings into) {
        var shipper = scene.record.shipper();
        var consignee = scene.record.consignee();
        var link = scene.context.owners().between(Scene.name(shipper), Scene.name(consignee), scene.day);
        if (link == null) return;
        double strength = (link.verified() ? 1 : SUGGESTED) * (link.hops() <= 2 ? 1 : 0.8);
        into.plain(
                Input.AFFILIATES,
                strength,
                link.hops(),
                0,
                () -> "Shipper and consignee are joined by " + link.owner() + " over " + link.hops()
                        + (link.hops() == 1 ? " edge" : " edges") + (link.verified() ? ", verified." : ", suggested."));
    }

    private static void inTransit(Scene scene, Findings into) {
        if (scene.subject.material() == null || scene.subject.isUnderItsLaw()) return;
        // One code covers the oxides of many elements: the country is asked about the one that these goods are of.
        var element = scene.subject.element();
        var shipper = Scene.name(scene.record.shipper());
        var owner = scene.context.owners().owner(shipper, scene.day);
        if (owner == null || scene.context.facts().makes(scene.record.from(), element, scene.day)) return;
        double strength = owner.verified() ? 1 : SUGGESTED;
        into.plain(
                Input.OWNED_IN_TRANSIT,
                strength,
                owner.hops(),
                0,
                () -> "The shipper belongs to " + owner.owner() + " and sends " + element + " from "
                        + scene.record.from() + ", which is not known to make any.");
        double times = Growth.times(scene.pair.pulse, scene.day, scene.record.netKg());
        if (Double.isNaN(times)) return;
        into.plain(
                Input.OWNED_IN_TRANSIT_GROWING,
                strength * Growth.strength(times),
                times,
                1,
                () -> "A firm of " + owner.owner() + " sends " + Words.number(times) + " times as much " + element
                        + " as it used to, from a country that is not known to make any.");
    }
}
