package io.ytterby.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.console.form.Composition;
import io.ytterby.console.form.Form;
import java.util.LinkedHashMap;
import java.util.Map;

/** An application as its form begins. */
final class DraftValues {
    private static final Map<String, String> OF_ITEM = Map.of(
            "form", "form",
            "family", "family",
            "purityPct", "purity",
            "stage", "stage",
            "origin", "origin");

    private final Map<String, String> values = new LinkedHashMap<>();

    private DraftValues() {}

    /** @param file as the API tells it */
    static Form of(JsonNode file) {
        var begun = new DraftValues();
        for (var field : new String[] {"destination", "endUserType", "endUse", "licenceKind", "reference"})
            begun.put(field, file.path(field));
        begun.put("from", file.path("wantedValidity").path("from"));
        begun.put("until", file.path("wantedValidity").path("until"));
        int number = 0;
        for (var party : file.path("parties")) begun.party(new Row("party", ++number), party);
        number = 0;
        for (var good : file.path("goods")) begun.good(new Row("good", ++number), good);
        return Form.with(begun.values);
    }

    private void party(Row row, JsonNode party) {
        put(row.field("role"), party.path("role"));
        put(row.field("org"), party.path("organisationId"));
        put(row.field("name"), party.path("name"));
        put(row.field("country"), party.path("country"));
    }

    private void good(Row row, JsonNode good) {
        put(row.field("code"), good.path("controlCode"));
        put(row.field("hs"), good.path("hsCode"));
        put(row.field("description"), good.path("description"));
        values.put(row.field("mass"), Amounts.kilograms(good.path("netMassMg").asLong()));
        var currency = good.path("value").path("currency").asText("");
        values.put(row.field("currency"), currency);
        values.put(
                row.field("value"),
                Amounts.major(currency, good.path("value").path("minor").asLong()));
        var item = good.path("item");
        OF_ITEM.forEach((name, field) -> put(row.field(field), item.path(name)));
        var shares = new LinkedHashMap<String, String>();
        item.path("compositionWtPct")
                .properties()
                .forEach(share -> shares.put(share.getKey(), share.getValue().asText()));
        if (!shares.isEmpty()) values.put(row.field("composition"), Composition.written(shares));
    }

    private void put(String field, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) values.put(field, value.asText());
    }
}
