package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.data.Scheme;
import io.ytterby.footprints.electricity.Electricity;
import io.ytterby.footprints.electricity.EnergyCertificate;
import io.ytterby.footprints.electricity.Judged;
import io.ytterby.footprints.inventory.ElectricityUse;
import java.math.BigDecimal;
import java.util.List;

/** F6 of an inventory: electricity as a tree, one way or the other. */
final class PowerEmissions {
    private static final BigDecimal KWH_PER_MWH = new BigDecimal(1000);

    private PowerEmissions() {}

    static Breakdown of(ElectricityUse use, Judged certificates, Scheme.Electricity basis) {
        var electricity = new Electricity(
                Breakdown.given("kWh used", use.kwh(), "kWh", "/electricity/kwh"),
                covered(use, certificates),
                LineEmissions.factor(use.location(), "/electricity/locationFactor"),
                LineEmissions.factor(use.residual(), "/electricity/residualFactor"),
                LineEmissions.factor(use.lifecycle(), "/electricity/lifecycleFactor"));
        return basis == Scheme.Electricity.MARKET ? electricity.byMarket() : electricity.byLocation();
    }

    private static Breakdown covered(ElectricityUse use, Judged certificates) {
        var accepted = certificates.accepted().stream()
                .map(one -> Breakdown.given("certificate " + one.id(), one.mwh(), "MWh", pointer(use, one)))
                .toList();
        return Breakdown.product(
                "F6",
                "kWh with certificates",
                "kWh",
                Breakdown.sum("F6", "certificates that count", "MWh", accepted),
                Breakdown.given("kWh in a MWh", KWH_PER_MWH, "kWh/MWh", "unit:MWh"));
    }

    private static String pointer(ElectricityUse use, EnergyCertificate certificate) {
        List<EnergyCertificate> all = use.certificates();
        return "/electricity/certificates/" + all.indexOf(certificate) + "/mwh";
    }
}
