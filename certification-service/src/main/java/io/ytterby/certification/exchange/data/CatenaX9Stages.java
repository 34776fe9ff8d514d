package io.ytterby.certification.exchange.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.domain.CarbonFootprint;
import io.ytterby.certification.exchange.domain.Quantity;
import java.util.List;

/**
 * The life cycle's stages of Catena-X' PCF 9.0.0. PACT tells packaging as a part of the whole and outbound logistics beside
 * it, so they are told so here.
 */
final class CatenaX9Stages {
    private static final List<Quantity> OF_PRODUCTION = List.of(
            Quantity.INCLUDING_UPTAKE,
            Quantity.EXCLUDING_UPTAKE,
            Quantity.FOSSIL_GHG,
            Quantity.BIOGENIC_OTHER,
            Quantity.UPTAKE,
            Quantity.LAND_USE_CHANGE,
            Quantity.LAND_BIOGENIC,
            Quantity.LAND_REMOVALS,
            Quantity.AIRCRAFT);

    private CatenaX9Stages() {}

    static void write(ObjectNode out, CarbonFootprint pcf) {
        var production = out.putArray("productionStage").addObject();
        for (var quantity : OF_PRODUCTION) CatenaX9Writer.number(production, quantity.spelt(), pcf, quantity);
        var distribution = out.putArray("distributionStage").addObject();
        distribution.put("distributionStageIncluded", pcf.of(Quantity.OUTBOUND).isPresent());
        CatenaX9Writer.number(distribution, "distributionStagePcfExcludingBiogenicUptake", pcf, Quantity.OUTBOUND);
        var packaging = out.putArray("packagingStage").addObject();
        packaging.put("packagingEmissionsIncluded", Boolean.TRUE.equals(pcf.packagingIncluded()));
        CatenaX9Writer.number(packaging, "packagingPcfExcludingBiogenicUptake", pcf, Quantity.PACKAGING);
    }
}
