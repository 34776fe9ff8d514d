package io.ytterby.spectra.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Instrument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a person says of a measurement: {@code {instrument: {id} | {anode, kV, filters, inAngleDeg, outAngleDeg, detector,
 * fwhmEv5895, excitation}, liveTimeS, declaration: {hsCode, compositionWtPct}, energyCal}}. Everything may be absent; what is not
 * known is refused, so that no slip of the pen is passed over.
 */
public final class ConditionsJson {
    private static final int MAX_BYTES = 64 * 1024;
    private static final List<String> KNOWN = List.of("instrument", "liveTimeS", "declaration", "energyCal");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(20)
                        .maxNumberLength(40)
                        .build());
    }

    private ConditionsJson() {}

    /** @param json UTF-8, at most 64 kB */
    public static MetadataReading parse(byte[] json) {
        if (json.length > MAX_BYTES) return wrong("At most " + MAX_BYTES + " bytes of metadata are read");
        try {
            return parse(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return wrong("This is no JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("it is broken")
                    + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")"));
        } catch (IOException e) {
            return wrong("This is no JSON in UTF-8");
        }
    }

    public static MetadataReading parse(JsonNode json) {
        var problems = new ArrayList<Problem>();
        var fields = Fields.of(json, "", KNOWN, problems);
        if (fields == null) return new MetadataReading.Wrong(problems);
        var instrument = fields.node("instrument");
        var declaration = fields.node("declaration");
        var energy = fields.node("energyCal");
        var conditions = new Conditions(
                instrument == null
                        ? Instrument.UNKNOWN
                        : InstrumentJson.of(instrument, fields.pointer("instrument"), problems),
                fields.number("liveTimeS", 0, 1e8, "seconds"),
                DeclaredJson.of(declaration, fields.pointer("declaration"), problems),
                energy == null ? null : EnergyJson.of(energy, fields.pointer("energyCal"), problems));
        return problems.isEmpty() ? new MetadataReading.Said(conditions) : new MetadataReading.Wrong(problems);
    }

    private static MetadataReading wrong(String why) {
        return new MetadataReading.Wrong(List.of(new Problem("", why)));
    }
}
