package io.ytterby.diversion.feature;

/** Seller and buyer with one owner, trading controlled goods over or from a country that does not make them. */
final class AffiliateDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        if (!scene.subject.watched()) return;
        var shipper = scene.record.shipper();
        var consignee = scene.record.consignee();
        var link = scene.context.owners().between(Scene.name(shipper), Scene.name(consignee), scene.day);
        if (link == null) return;
        double strength = (link.verified() ? 1 : 0.6) * (link.hops() <= 2 ? 1 : 0.8);
        into.plain(
                Input.AFFILIATES,
                strength,
                link.hops(),
                0,
                () -> "Shipper and consignee are joined by " + link.owner() + " over " + link.hops()
                        + (link.hops() == 1 ? " edge" : " edges") + (link.verified() ? ", verified." : ", suggested."));
    }
}
