package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonBuilder;
import java.util.Map;

/** The numbers of a statement: rounded once, to six decimals, beside the product's own with all its digits. */
final class StatementResult {
    private StatementResult() {}

    static Json of(Footprint footprint) {
        var scopes = footprint.scopes();
        var inventory = footprint.inventory();
        var json = new JsonBuilder()
                .put("product", inventory.product())
                .put("unit", "kgCO2e/kg")
                .put("pcfExcludingBiogenicUptake", shown(footprint.gross()))
                .put("exact", Decimals.exact(footprint.gross().value()))
                .put("pcfByLocation", shown(footprint.byLocation()))
                .put("pcfByMarket", shown(footprint.byMarket()))
                .put("scope1", shown(scopes.scope1()))
                .put("scope2Location", shown(scopes.scope2Location()))
                .put("scope2Market", shown(scopes.scope2Market()))
                .put("scope3", shown(scopes.scope3()))
                .put("allocationMethod", inventory.method().name())
                .put("allocationShare", shown(footprint.allocationShare()))
                .put(
                        "biogenicCO2Uptake",
                        Decimals.shown(footprint.uptake().value().negate()).toPlainString())
                .put("pcfIncludingBiogenicUptake", shown(footprint.including()))
                .put("removals", shown(footprint.removals()))
                .put("offsets", shown(footprint.offsets()))
                .put("offsetsAreNetted", false)
                .put("certificates", certificates(footprint));
        footprint
                .ratings()
                .ifPresent(ratings -> json.put("primaryDataShare", shown(ratings.primaryDataShare()))
                        .put("technologicalDQR", shown(ratings.technological()))
                        .put("geographicalDQR", shown(ratings.geographical()))
                        .put("temporalDQR", shown(ratings.temporal())));
        return json.build();
    }

    private static String shown(Breakdown number) {
        return Decimals.shown(number.value()).toPlainString();
    }

    private static Json certificates(Footprint footprint) {
        var rejected = new JsonBuilder();
        footprint.certificates().rejected().forEach((id, why) -> rejected.put(id, why.name()));
        var offsets = new JsonBuilder();
        footprint.offsetsJudged().rejected().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> offsets.put(one.getKey(), one.getValue().name()));
        return new JsonBuilder()
                .put(
                        "accepted",
                        footprint.certificates().accepted().stream()
                                .map(one -> Json.text(one.id()))
                                .toList())
                .put("rejected", rejected.build())
                .put("offsetsRejected", offsets.build())
                .build();
    }
}
