package io.ytterby.tracking.custody.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.Sscc;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an EPCIS 2.0 event together, field by field in the order people read it. */
final class EpcisEvent {
    private final String type;
    private final String bizStep;
    private final Instant at;
    private final String id = "urn:uuid:" + UUID.randomUUID();
    private final Map<String, Object> fields = new LinkedHashMap<>();

    EpcisEvent(String type, String bizStep, String disposition, Instant at) {
        this.type = type;
        this.bizStep = bizStep;
        this.at = at;
        fields.put("eventID", id);
        fields.put("type", type);
        fields.put("eventTime", at.toString());
        fields.put("eventTimeZoneOffset", "+00:00");
        fields.put("recordTime", at.toString());
        fields.put("bizStep", bizStep);
        fields.put("disposition", disposition);
    }

    EpcisEvent action(String action) {
        fields.put("action", action);
        return this;
    }

    /** A lot by its GTIN and number, as much as it is: no list of grams, however many they are. */
    EpcisEvent quantity(String listName, Lot lot) {
        fields.put(listName, List.of(quantityOf(lot)));
        return this;
    }

    EpcisEvent quantities(String listName, Lot one, Lot other) {
        return quantities(listName, List.of(one, other));
    }

    EpcisEvent quantities(String listName, List<Lot> lots) {
        fields.put(listName, lots.stream().map(EpcisEvent::quantityOf).toList());
        return this;
    }

    /** The pack that something is put into or taken out of. */
    EpcisEvent parent(Sscc pack) {
        fields.put("parentID", link(pack));
        return this;
    }

    /** Packs by their codes. */
    EpcisEvent packs(String listName, List<Sscc> packs) {
        fields.put(listName, packs.stream().map(EpcisEvent::link).toList());
        return this;
    }

    /** Why, in people's own words: EPCIS has no field for it. */
    EpcisEvent reason(String words) {
        fields.put("rre:reason", words);
        return this;
    }

    EpcisEvent place(Unlocode place) {
        fields.put("readPoint", Map.of("id", "urn:ytterby:place:" + place));
        return this;
    }

    EpcisEvent handedOver(OrganisationId from, OrganisationId to) {
        fields.put("sourceList", List.of(Map.of("type", "possessing_party", "source", party(from))));
        fields.put("destinationList", List.of(Map.of("type", "possessing_party", "destination", party(to))));
        return this;
    }

    EpcisEvent under(DeclarationId declaration) {
        fields.put("bizTransactionList", List.of(Map.of("bizTransaction", "urn:ytterby:declaration:" + declaration)));
        return this;
    }

    EpcisEvent origin(Lot lot) {
        fields.put("ilmd", aboutOf(lot));
        return this;
    }

    /** What was made by an operation, and of each lot what only its maker knows. */
    EpcisEvent madeIn(@Nullable String process, List<Lot> outputs) {
        var about = new LinkedHashMap<String, Object>();
        if (process != null) about.put("rre:process", process);
        about.put(
                "rre:outputs",
                outputs.stream()
                        .map(lot -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("rre:lot", link(lot));
                            one.putAll(aboutOf(lot));
                            return one;
                        })
                        .toList());
        fields.put("ilmd", about);
        return this;
    }

    EpcisEvent transformation(OperationId operation) {
        fields.put("transformationID", "urn:uuid:" + operation);
        return this;
    }

    /** Grams that went in, where those that came out are others. */
    EpcisEvent inputGrams(List<GramRange> ranges) {
        fields.put("rre:inputGramRanges", values(ranges));
        return this;
    }

    private static Map<String, Object> aboutOf(Lot lot) {
        var shares = lot.card().composition().weightPercent().entrySet().stream()
                .collect(Collectors.toMap(
                        share -> "rre:" + share.getKey(),
                        share -> share.getValue().toPlainString(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        var source = lot.card().source();
        var origin = new LinkedHashMap<String, Object>();
        origin.put("rre:stage", lot.card().stage().name());
        origin.put("rre:composition", shares);
        origin.put("rre:custodyModel", lot.card().custody().model().name());
        origin.put("rre:sourceOfRight", Map.of("rre:kind", source.kind().name(), "rre:reference", source.reference()));
        return origin;
    }

    EpcisEvent grams(List<GramRange> ranges) {
        fields.put("rre:gramRanges", values(ranges));
        return this;
    }

    private static List<Map<String, Long>> values(List<GramRange> ranges) {
        return ranges.stream()
                .map(range -> Map.of("rre:from", range.from(), "rre:grams", range.count()))
                .toList();
    }

    CustodyEvent by(OrganisationId organisation) {
        return new CustodyEvent(id, type, bizStep, organisation, at, fields);
    }

    private static Map<String, Object> quantityOf(Lot lot) {
        var quantity = new LinkedHashMap<String, Object>();
        quantity.put("epcClass", link(lot));
        quantity.put("quantity", grams(lot));
        quantity.put("uom", "GRM");
        return quantity;
    }

    /** Grams with the milligrams behind the point, exact and without idle zeros. */
    private static BigDecimal grams(Lot lot) {
        var grams = BigDecimal.valueOf(lot.mass().milligrams(), 3).stripTrailingZeros();
        return grams.scale() < 0 ? grams.setScale(0) : grams;
    }

    private static String link(Sscc pack) {
        return "https://id.gs1.org/00/" + pack;
    }

    private static String link(Lot lot) {
        return "https://id.gs1.org/01/" + lot.card().gtin() + "/10/"
                + lot.card().number();
    }

    private static String party(OrganisationId organisation) {
        return "urn:ytterby:organisation:" + organisation;
    }
}
