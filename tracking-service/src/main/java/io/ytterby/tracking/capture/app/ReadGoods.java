package io.ytterby.tracking.capture.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.EpcisEvent;
import io.ytterby.tracking.capture.domain.NamedGoods;
import io.ytterby.tracking.capture.domain.NamedGoods.NamedLot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads out of an event's normal form, whose identifiers are canonical Digital Links, what may be goods of ours. */
final class ReadGoods {
    private static final String STEM = "https://id.gs1.org/";
    private static final List<String> ITEMS = List.of("epcList", "childEPCs", "inputEPCList", "outputEPCList");
    private static final List<String> CLASSES =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");
    private static final int GTIN = 14;
    private static final int CODE = 20;

    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> packs = new LinkedHashSet<>();
    private final List<NamedLot> lots = new ArrayList<>();

    private ReadGoods() {}

    static NamedGoods of(EpcisEvent event) {
        var reading = new ReadGoods();
        var json = event.json();
        for (var list : ITEMS) for (var id : json.path(list)) reading.item(id.asText());
        reading.item(json.path("parentID").asText());
        for (var list : CLASSES) for (var quantity : json.path(list)) reading.lot(quantity);
        return new NamedGoods(reading.codes, reading.lots, reading.packs);
    }

    private void item(String id) {
        if (!id.startsWith(STEM)) return;
        var path = id.substring(STEM.length());
        if (path.startsWith("00/")) packs.add(path.substring(3));
        int ai = 3 + GTIN;
        if (!path.startsWith("01/") || path.length() < ai) return;
        var rest = path.substring(ai);
        int serial = rest.startsWith("/21/") ? 4 : rest.startsWith("/235/") ? 5 : 0;
        if (serial > 0 && rest.length() == serial + CODE) codes.add(rest.substring(serial));
    }

    private void lot(JsonNode quantity) {
        var id = quantity.path("epcClass").asText();
        int ai = STEM.length() + 3 + GTIN;
        if (!id.startsWith(STEM + "01/") || !id.startsWith("/10/", ai)) return;
        var gtin = id.substring(STEM.length() + 3, ai);
        lots.add(new NamedLot(gtin, id.substring(ai + 4), milligrams(quantity)));
    }

    private static long milligrams(JsonNode quantity) {
        int power = switch (quantity.path("uom").asText()) {
            case "MGM" -> 0;
            case "GRM" -> 3;
            case "KGM" -> 6;
            case "TNE" -> 9;
            default -> -1;
        };
        if (power < 0 || !quantity.path("quantity").isNumber()) return -1;
        try {
            return new BigDecimal(quantity.path("quantity").asText())
                    .scaleByPowerOfTen(power)
                    .longValueExact();
        } catch (ArithmeticException notWholeMilligrams) {
            return -1;
        }
    }
}
