package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product's partial footprint, with what makes it comparable. Decimals are texts in the document.
 *
 * @param gross kg CO2e for one declared unit, before any offset
 * @param offsets kg CO2e retired for one declared unit; never taken off {@code gross}
 * @param declaredUnit {@code 1 kg NdPr oxide, 99.5 %}
 * @param allocation {@code MASS}, {@code ECONOMIC}, {@code PHYSICAL}, {@code CUT_OFF} or {@code NONE}: without it the number is not comparable
 * @param gwpSet {@code AR5} or {@code AR6}
 * @param until exclusive
 * @param primaryDataShare per cent of the emissions; null if it was not assessed
 * @param workings the SHA-256, in hex, of the inputs and factors from which a buyer computes it again; null if there are none
 */
public record Footprint(
        BigDecimal gross,
        BigDecimal offsets,
        String declaredUnit,
        String allocation,
        String gwpSet,
        String boundary,
        LocalDate from,
        LocalDate until,
        String factorsVersion,
        @Nullable BigDecimal primaryDataShare,
        @Nullable String workings) {
    Json.Obj toJson() {
        return Json.Obj.of(
                "gross",
                gross.toPlainString(),
                "offsets",
                offsets.toPlainString(),
                "unit",
                "kgCO2e",
                "declaredUnit",
                declaredUnit,
                "allocation",
                allocation,
                "gwpSet",
                gwpSet,
                "boundary",
                boundary,
                "from",
                from.toString(),
                "until",
                until.toString(),
                "factorsVersion",
                factorsVersion,
                "primaryDataShare",
                primaryDataShare == null ? null : primaryDataShare.toPlainString(),
                "workingsSha256",
                workings);
    }
}
