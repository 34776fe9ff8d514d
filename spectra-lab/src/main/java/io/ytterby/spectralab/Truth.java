package io.ytterby.spectralab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was really in the beam, and what was off.
 *
 * @param wtPct of the top of the deepest layer of the largest patch, by element
 * @param addedWtPct of what was not declared, by element, in the layer that holds it
 * @param drawn each value that was off, by name
 */
public record Truth(
        String recipe,
        String instrument,
        long seed,
        double liveTimeS,
        Map<String, Double> wtPct,
        Map<String, Double> addedWtPct,
        Map<String, Double> drawn) {
    public Truth {
        wtPct = Map.copyOf(wtPct);
        addedWtPct = Map.copyOf(addedWtPct);
        drawn = Map.copyOf(drawn);
    }

    /** @return one object; the same truth always gives the same text */
    public String json() {
        var sorted = new Truth(recipe, instrument, seed, liveTimeS, wtPct, addedWtPct, drawn);
        try {
            return new ObjectMapper()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(sorted);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    static Map<String, Double> percent(Map<Integer, Double> share) {
        var percent = new TreeMap<String, Double>();
        share.forEach((z, part) -> percent.put(Composition.symbolOf(z), part * 100));
        return percent;
    }
}
