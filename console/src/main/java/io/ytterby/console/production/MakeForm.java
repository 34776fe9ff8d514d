package io.ytterby.console.production;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a custodian typed of a process or of a blend, as the API takes it. */
public final class MakeForm {
    private MakeForm() {}

    /** A lot of which some is taken. */
    public record Taken(Lot lot, long massMg) {}

    /** @param madeMg what comes out; 0 where the API computes it */
    public record Read(
            Form form,
            List<Taken> taken,
            long madeMg,
            Map<String, String> composition,
            List<Reading.Loss> losses,
            Map<String, Object> body) {
        static Read nothing(Form form) {
            return new Read(form, List.of(), 0, Map.of(), List.of(), Map.of());
        }
    }

    static Read read(boolean isBlend, List<Lot> lots, Form typed, Language language) {
        var reading = new Reading(typed, language);
        var taken = new ArrayList<Taken>();
        var inputs = new ArrayList<Map<String, Object>>();
        for (var lot : lots) {
            var some = reading.mass("take-" + lot.lotId(), false);
            inputs.add(some == null ? Map.of("lotId", lot.lotId()) : Map.of("lotId", lot.lotId(), "massMg", some));
            taken.add(new Taken(lot, some == null ? lot.mass() : some));
        }
        var made = new LinkedHashMap<String, Object>();
        for (var field : new String[] {"gtin", "lotNumber", "place"}) made.put(field, reading.text(field));
        if (isBlend) {
            made.put("inputs", inputs);
            return new Read(reading.form(), taken, 0, Map.of(), List.of(), made);
        }
        made.put("stage", reading.text("stage"));
        var mass = reading.mass("mass", true);
        if (mass != null) made.put("massMg", mass);
        var composition = reading.composition("composition");
        made.put("composition", composition);
        var losses = reading.losses("losses");
        var body = new LinkedHashMap<String, Object>();
        body.put("process", reading.text("process"));
        body.put("inputs", inputs);
        body.put("outputs", List.of(made));
        body.put("losses", losses.stream().map(Reading.Loss::body).toList());
        return new Read(reading.form(), taken, mass == null ? 0 : mass, composition, losses, body);
    }

    /** Which field each pointer of the API means. */
    static Map<String, String> fields(boolean isBlend, List<Lot> lots) {
        var fields = new LinkedHashMap<String, String>();
        var out = isBlend ? "/" : "/outputs/0/";
        for (var field : List.of("gtin", "lotNumber", "place", "stage", "composition")) fields.put(out + field, field);
        fields.put(out + "massMg", "mass");
        fields.put("/process", "process");
        fields.put("/losses", "losses");
        for (int i = 0; i < lots.size(); i++) {
            var field = "take-" + lots.get(i).lotId();
            fields.put("/inputs/" + i + "/massMg", field);
            fields.put("/inputs/" + i + "/lotId", field);
        }
        return Map.copyOf(fields);
    }
}
