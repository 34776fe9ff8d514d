package io.ytterby.spectra.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.spectra.Elements;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import io.ytterby.spectra.Instrument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instrument in the metadata: by its id in the registry, by what is known of it, or both, where what is written here wins. */
final class InstrumentJson {
    private static final List<String> KNOWN = List.of(
            "id", "anode", "kV", "filters", "inAngleDeg", "outAngleDeg", "detector", "fwhmEv5895", "excitation");
    private static final int MAX_FILTERS = 10;

    private InstrumentJson() {}

    static Instrument of(JsonNode node, String pointer, List<Problem> problems) {
        var fields = Fields.of(node, pointer, KNOWN, problems);
        if (fields == null) return Instrument.UNKNOWN;
        return new Instrument(
                fields.text("id"),
                excitation(fields),
                anode(fields),
                fields.number("kV", 0, 1000, "kV"),
                filters(fields, problems),
                fields.number("inAngleDeg", 0, 90, "degrees from the sample's surface"),
                fields.number("outAngleDeg", 0, 90, "degrees from the sample's surface"),
                fields.text("detector"),
                fields.number("fwhmEv5895", 20, 5000, "eV"));
    }

    private static @Nullable Excitation excitation(Fields fields) {
        var word = fields.text("excitation");
        if (word == null) return null;
        return switch (word) {
            case "xray" -> Excitation.XRAY;
            case "electron" -> Excitation.ELECTRON;
            case "none" -> Excitation.NONE;
            default -> {
                fields.wrong("excitation", "Give xray, electron or none");
                yield null;
            }
        };
    }

    private static @Nullable String anode(Fields fields) {
        var symbol = fields.text("anode");
        if (symbol == null || Elements.numberOf(symbol) != null) return symbol;
        fields.wrong("anode", "Give the symbol of an element, for instance Rh");
        return null;
    }

    /** @return null if nothing is said of filters; empty if it is said that there are none */
    private static @Nullable List<Filter> filters(Fields fields, List<Problem> problems) {
        var node = fields.node("filters");
        if (node == null) return null;
        var filters = new ArrayList<Filter>();
        int at = 0;
        for (var item : fields.items("filters", MAX_FILTERS)) {
            var pointer = node.isArray() ? fields.pointer("filters") + "/" + at++ : fields.pointer("filters");
            if (item.isTextual() && item.textValue().strip().equalsIgnoreCase("none")) continue;
            var filter = FilterJson.of(item, pointer, problems);
            if (filter != null) filters.add(filter);
        }
        return List.copyOf(filters);
    }
}
