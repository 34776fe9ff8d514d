package io.ytterby.worlds.trade;

import io.ytterby.worlds.atlas.Good;
import java.util.List;
import java.util.Map;

/** What is declared to be in the boxes. The good is what is really there, and is told to nobody.
 * @param assay declared shares of net mass by element
 * @param usdPerKg declared */
public record Load(
        Good good,
        String hs,
        String goods,
        double netKg,
        double grossKg,
        double volumeM3,
        int packages,
        List<String> containers,
        double usdPerKg,
        Map<String, Double> assay) {

    public double valueUsd() {
        return netKg * usdPerKg;
    }

    /** Mass declared otherwise, value with it; volume, packages and boxes are what they are. */
    public Load declared(double otherNetKg) {
        return new Load(
                good,
                hs,
                goods,
                otherNetKg,
                grossKg * otherNetKg / netKg,
                volumeM3,
                packages,
                containers,
                usdPerKg,
                assay);
    }

    public Load called(Good other, String otherGoods, Map<String, Double> otherAssay) {
        return new Load(
                good, other.hs(), otherGoods, netKg, grossKg, volumeM3, packages, containers, usdPerKg, otherAssay);
    }

    public Load priced(double otherUsdPerKg) {
        return new Load(good, hs, goods, netKg, grossKg, volumeM3, packages, containers, otherUsdPerKg, assay);
    }

    public Load weighing(double otherGrossKg, double otherVolumeM3) {
        return new Load(good, hs, goods, netKg, otherGrossKg, otherVolumeM3, packages, containers, usdPerKg, assay);
    }
}
