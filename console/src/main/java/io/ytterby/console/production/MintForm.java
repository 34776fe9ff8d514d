package io.ytterby.console.production;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a producer typed of a new lot, as the API takes it. */
public final class MintForm {
    /** Which field each pointer of the API means. */
    static final Map<String, String> FIELDS = Map.of(
            "/gtin", "gtin",
            "/lotNumber", "lotNumber",
            "/stage", "stage",
            "/massMg", "mass",
            "/composition", "composition",
            "/place", "place",
            "/sourceOfRight", "reference",
            "/sourceOfRight/kind", "kind",
            "/sourceOfRight/reference", "reference",
            "/custodyModel", "custodyModel");

    private MintForm() {}

    /**
     * The form, with what is wrong in it, and the body to send.
     *
     * @param massMg what the review shows
     */
    public record Read(Form form, long massMg, Map<String, String> composition, Map<String, Object> body) {
        static final Read NOTHING = new Read(Form.EMPTY, 0, Map.of(), Map.of());
    }

    static Read read(Form typed, Language language) {
        var reading = new Reading(typed, language);
        var body = new LinkedHashMap<String, Object>();
        for (var field : new String[] {"gtin", "lotNumber", "stage", "place"}) body.put(field, reading.text(field));
        var mass = reading.mass("mass", true);
        if (mass != null) body.put("massMg", mass);
        var composition = reading.composition("composition");
        body.put("composition", composition);
        body.put("sourceOfRight", Map.of("kind", reading.text("kind"), "reference", reading.text("reference")));
        typed.typed("custodyModel").ifPresent(model -> body.put("custodyModel", model));
        return new Read(reading.form(), mass == null ? 0 : mass, composition, body);
    }
}
