package io.ytterby.console.customs;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.console.page.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instrument, whether it may give verdicts today, and how long it could of late.
 *
 * @param card how it measures, as the API has it
 */
public record InstrumentRead(
        String id,
        String kind,
        String serial,
        String place,
        boolean inService,
        JsonNode card,
        Instant since,
        Standing standing,
        Uptime uptime) {
    /** @param why what is missing, in English; null if it is in force */
    public record Standing(
            boolean inForce,
            @Nullable String why,
            @Nullable String certificate,
            @Nullable LocalDate validUntil) {}

    /** @param share 0 to 1 */
    public record Uptime(Instant from, Instant until, BigDecimal share) {
        public String percent() {
            return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
    }

    /** Of the API. */
    static String path(String id) {
        return Inspection.API + "instruments/" + Address.encoded(id);
    }

    public String page() {
        return "/console/customs/instruments/" + Address.encoded(id);
    }

    public String tone() {
        return !inService ? "mute" : standing.inForce() ? "good" : "bad";
    }

    /** As the end of a key of words. */
    public String state() {
        return !inService ? "out_of_service" : standing.inForce() ? "in_force" : "out_of_force";
    }

    /** Its conditions, each as it would be written in a file. */
    public Map<String, String> conditions() {
        return conditions(card);
    }

    static Map<String, String> conditions(JsonNode card) {
        var all = new LinkedHashMap<String, String>();
        card.properties().forEach(one -> {
            var value = one.getValue();
            all.put(one.getKey(), value.isValueNode() ? value.asText() : value.toString());
        });
        return all;
    }
}
