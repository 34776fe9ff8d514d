package io.ytterby.footprints.electricity;

import io.ytterby.footprints.Breakdown;
import java.util.List;

/**
 * Scope 2 twice (F6). Power that no certificate covers bears the residual mix, never the average: the average has the
 * green power in it that others have
 * bought.
 *
 * @param kwh used
 * @param covered kWh for which certificates count
 * @param location grid's average, kgCO2e/kWh
 * @param residual what is left of the grid when all that is sold apart is taken out
 * @param lifecycle of the power behind the certificates
 */
public record Electricity(
        Breakdown kwh, Breakdown covered, Breakdown location, Breakdown residual, Breakdown lifecycle) {

    public Breakdown byLocation() {
        return Breakdown.product("F6", "electricity by location", "kgCO2e", kwh, location);
    }

    public Breakdown byMarket() {
        var uncovered = Breakdown.difference("F6", "kWh without certificates", "kWh", kwh, covered);
        return Breakdown.sum(
                "F6",
                "electricity by market",
                "kgCO2e",
                List.of(
                        Breakdown.product("F6", "without certificates", "kgCO2e", uncovered, residual),
                        Breakdown.product("F6", "with certificates", "kgCO2e", covered, lifecycle)));
    }
}
