package io.ytterby.footprints.suite;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.electricity.CertificateJudge;
import io.ytterby.footprints.electricity.CertificateUses;
import io.ytterby.footprints.electricity.Electricity;
import io.ytterby.footprints.electricity.EnergyCertificate;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** F6: which certificates count, and what the power then emits. */
final class ElectricityCases {
    private ElectricityCases() {}

    static Json.Obj market(Given in) {
        var kwh = in.decimal("kwh");
        var period = in.object("reportingPeriod");
        var judged = new CertificateJudge(
                        in.text("plantId"),
                        in.text("market"),
                        LocalDate.parse(period.text("start")),
                        LocalDate.parse(period.text("end")),
                        CertificateUses.NONE)
                .judge(
                        in.list("eacs").stream()
                                .map(ElectricityCases::certificate)
                                .toList(),
                        kwh);
        var covered = judged.coveredKwh();
        var power = new Electricity(
                leaf("kWh", kwh),
                leaf("covered", covered),
                leaf("location", in.decimal("locationEf")),
                leaf("residual", in.decimal("residualEf")),
                leaf("lifecycle", in.decimal("eacLifecycleEf")));
        var rejected = new Answer();
        judged.rejected().forEach((id, reason) -> rejected.text(id, reason.name()));
        return new Answer()
                .put(
                        "accepted",
                        new Json.Arr(judged.accepted().stream()
                                .<Json>map(one -> Json.text(one.id()))
                                .toList()))
                .put("rejected", rejected)
                .number("coveredKwh", covered)
                .number("uncoveredKwh", kwh.subtract(covered))
                .number("coverageShare", Decimals.quotient(covered, kwh))
                .number("scope2LocationBased", power.byLocation().value())
                .number("scope2MarketBased", power.byMarket().value())
                .json();
    }

    private static EnergyCertificate certificate(Given one) {
        return new EnergyCertificate(
                one.text("id"),
                one.decimal("mwh"),
                YearMonth.parse(one.text("vintage")),
                one.text("retiredFor"),
                one.yes("retired"),
                one.text("market"));
    }

    private static Breakdown leaf(String what, BigDecimal value) {
        return Breakdown.given(what, value, "", "case");
    }
}
