package io.ytterby.certification.exchange.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.certification.exchange.domain.CheckFootprint;
import io.ytterby.certification.exchange.domain.Company;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.PfStatus;
import io.ytterby.certification.exchange.domain.Product;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.certification.exchange.domain.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a {@code ProductFootprint} of PACT 3. What is not as it should be is told; only without what matters there is none. */
public final class Pact3Reader {
    private Pact3Reader() {}

    public static Reading read(JsonNode node) {
        var findings = new ArrayList<Finding>();
        if (!node.isObject()) return new Reading(null, List.of(new Finding("", "must be an object.")));
        var footprint = footprint(new Fields(node, "", findings));
        if (footprint != null) findings.addAll(CheckFootprint.of(footprint));
        return new Reading(footprint, findings);
    }

    private static @Nullable ProductFootprint footprint(Fields fields) {
        var id = fields.uuid("id");
        if (id == null) fields.tell("id", "is missing, or no UUID.");
        var product = new Product(
                fields.neededText("productNameCompany"),
                fields.neededText("productDescription"),
                fields.neededTexts("productIds"),
                fields.texts("productClassifications"));
        var company = new Company(fields.neededText("companyName"), fields.neededTexts("companyIds"));
        var inside = fields.neededChild("pcf");
        var pcf = inside == null ? null : Pact3Pcf.read(inside);
        if (id == null || pcf == null || product.ids().isEmpty()) return null;
        var created = fields.instant("created");
        if (created == null) fields.tell("created", "is missing.");
        return new ProductFootprint(
                id,
                fields.neededText("specVersion"),
                preceding(fields),
                created == null ? pcf.measuredUntil() : created,
                status(fields),
                fields.instant("validityPeriodStart"),
                fields.instant("validityPeriodEnd"),
                company,
                product,
                fields.text("comment"),
                pcf);
    }

    private static List<UUID> preceding(Fields fields) {
        var ids = new ArrayList<UUID>();
        for (var text : fields.texts("precedingPfIds")) {
            var id = Uuids.read(text);
            if (id == null) fields.tell("precedingPfIds", "must hold UUIDs.");
            else ids.add(id);
        }
        return ids;
    }

    private static PfStatus status(Fields fields) {
        var word = fields.text("status");
        for (var status : PfStatus.values()) if (status.spelt().equals(word)) return status;
        fields.tell("status", "must be Active or Deprecated.");
        return PfStatus.ACTIVE;
    }
}
