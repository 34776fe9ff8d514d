package io.ytterby.tracking.interop.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.interop.app.Amounts;
import io.ytterby.tracking.interop.app.TraceLot.Traced;
import io.ytterby.tracking.interop.domain.MadeOf;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the import format of Trace-X: {@code assets}, each with its id and its aspect models. The id is the lot's own, so the
 * same lot is the same asset in every export. Beside them {@code about} says what was computed and what is left out.
 */
@ApplicationScoped
class TractusxAssets {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MODELS = "urn:samm:io.catenax.";

    private final Partners partners;

    TractusxAssets(Partners partners) {
        this.partners = partners;
    }

    ObjectNode of(Traced traced) {
        var lots = traced.lots().stream().collect(Collectors.toMap(Lot::id, Function.identity()));
        var lines = traced.lines();
        var answer = JSON.objectNode();
        var assets = answer.putArray("assets");
        var computed = JSON.arrayNode();
        for (var lot : traced.lots()) {
            var at = "/assets/" + assets.size();
            asset(assets.addObject(), lot, madeAt(lot.id(), traced.operations()), lots, lines);
            mark(computed, at, lot, lines);
        }
        var about = answer.putObject("about");
        about.set("computed", computed);
        about.put("hiddenLots", traced.hidden());
        about.put("cut", traced.cut());
        return answer;
    }

    private void asset(ObjectNode asset, Lot lot, Instant made, Map<LotId, Lot> lots, List<MadeOf> lines) {
        asset.putObject("assetMetaInfo").put("catenaXId", urn(lot.id()));
        var models = asset.putArray("submodels");
        boolean serial = isSerialPart(lot);
        part(model(models, serial ? "serial_part:3.0.0#SerialPart" : "batch:3.0.0#Batch"), lot, made, serial);
        var bom = model(models, "single_level_bom_as_built:3.0.0#SingleLevelBomAsBuilt");
        bom.put("catenaXId", urn(lot.id()));
        var children = bom.putArray("childItems");
        lines.stream()
                .filter(line -> line.whole().equals(lot.id()))
                .forEach(line ->
                        relation(children.addObject(), line, line.part(), lots).put("hasAlternatives", false));
        var usage = model(models, "single_level_usage_as_built:3.0.0#SingleLevelUsageAsBuilt");
        usage.put("catenaXId", urn(lot.id()));
        usage.putArray("customers");
        var parents = usage.putArray("parentItems");
        lines.stream()
                .filter(line -> line.part().equals(lot.id()))
                .forEach(line ->
                        relation(parents.addObject(), line, line.whole(), lots).put("isOnlyPotentialParent", false));
    }

    /** A component is a thing with a number of its own; everything before it is a quantity of goods. */
    private static boolean isSerialPart(Lot lot) {
        return lot.card().stage() == Stage.COMPONENT;
    }

    private void part(ObjectNode payload, Lot lot, Instant made, boolean serial) {
        payload.put("catenaXId", urn(lot.id()));
        var identifiers = payload.putArray("localIdentifiers");
        identifier(identifiers, "manufacturerId", partners.bpnl(lot.card().producer()));
        identifier(
                identifiers,
                serial ? "partInstanceId" : "batchId",
                lot.card().number().value());
        payload.putObject("manufacturingInformation")
                .put("date", made.toString())
                .put("country", Amounts.country(lot));
        payload.putObject("partTypeInformation")
                .put("manufacturerPartId", lot.card().gtin().value())
                .put("nameAtManufacturer", Amounts.name(lot));
    }

    private static void identifier(ArrayNode into, String key, String value) {
        into.addObject().put("key", key).put("value", value);
    }

    private ObjectNode relation(ObjectNode item, MadeOf line, LotId other, Map<LotId, Lot> lots) {
        item.put("catenaXId", urn(other));
        item.putObject("quantity").put("value", Amounts.grams(line.mass())).put("unit", "unit:gram");
        item.put("businessPartner", partners.bpnl(producer(other, lots)));
        return item.put("createdOn", line.at().toString())
                .put("lastModifiedOn", line.at().toString());
    }

    private static OrganisationId producer(LotId lot, Map<LotId, Lot> lots) {
        return java.util.Objects.requireNonNull(lots.get(lot)).card().producer();
    }

    private void mark(ArrayNode computed, String at, Lot lot, List<MadeOf> lines) {
        if (partners.isComputed(lot.card().producer())) {
            mark(computed, at, "businessPartner", "the organisation has no business partner number here");
        }
        mark(computed, at, "nameAtManufacturer", "made of the lot's stage and composition");
        if (lines.stream().anyMatch(line -> line.computed() && line.whole().equals(lot.id()))) {
            mark(computed, at, "childItems.quantity", "the input's share by mass of several outputs");
        }
    }

    private static void mark(ArrayNode computed, String asset, String field, String why) {
        computed.addObject().put("asset", asset).put("field", field).put("why", why);
    }

    private static Instant madeAt(LotId lot, List<Operations.Written> operations) {
        return operations.stream()
                .filter(done -> done.operation().outputs().stream()
                        .anyMatch(part -> part.lot().equals(lot)))
                .map(Operations.Written::at)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static ObjectNode model(ArrayNode models, String name) {
        return models.addObject().put("aspectType", MODELS + name).putObject("payload");
    }

    private static String urn(LotId lot) {
        return "urn:uuid:" + lot;
    }
}
