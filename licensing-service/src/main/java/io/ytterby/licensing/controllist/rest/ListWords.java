package io.ytterby.licensing.controllist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.licensing.controllist.app.WantedChange;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes a change as the list file would say it: snake_case, and its own words for a few fields. */
@ApplicationScoped
class ListWords {
    private static final List<String> OF_ITS_OWN =
            List.of("entries", "review_policies", "scope_clarifications", "policy");

    private final ObjectMapper mapper;

    ListWords(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    WantedChange wanted(InstrumentId id, InstrumentRequest asked) {
        ObjectNode instrument = mapper.valueToTree(asked);
        var change = mapper.createObjectNode();
        instrument.remove("reason");
        change.putObject("instrument").put("id", id.value()).setAll(instrument);
        for (var part : OF_ITS_OWN) {
            var moved = ((ObjectNode) change.path("instrument")).remove(part);
            if (moved != null) change.set(part, moved);
        }
        for (var pause : change.at("/instrument/suspensions")) rename(pause, "until", "until_inclusive");
        for (var policy : change.path("review_policies")) rename(policy, "words", "if_");
        for (var entry : change.path("entries"))
            ((ObjectNode) entry).set("form", entry.at("/match/form").deepCopy());
        return new WantedChange(id, text(change), asked.reason().strip(), asked.effectiveFrom());
    }

    private static void rename(JsonNode object, String from, String to) {
        ((ObjectNode) object).set(to, ((ObjectNode) object).remove(from));
    }

    private String text(JsonNode change) {
        try {
            return mapper.writeValueAsString(change);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
