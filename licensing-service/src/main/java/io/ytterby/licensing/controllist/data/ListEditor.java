package io.ytterby.licensing.controllist.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * Puts a change of one instrument on top of a list file. What the change names replaces all that the instrument said of it
 * (its days, its entries, its policies, its clarifications); what it does not name stays.
 */
public final class ListEditor {
    private ListEditor() {}

    /**
     * @param change {@code instrument}, and where they change {@code entries}, {@code review_policies},
     *     {@code scope_clarifications}, {@code policy}
     * @param name of the version that comes of it
     */
    public static JsonNode amended(JsonNode law, InstrumentId id, JsonNode change, String name) {
        ObjectNode amended = law.deepCopy();
        ((ObjectNode) amended.path("meta")).put("version", name);
        replace(
                amended,
                "instruments",
                "id",
                id,
                JsonNodeFactory.instance.arrayNode().add(change.path("instrument")));
        replace(amended, "entries", "instrument", id, change.get("entries"));
        replace(amended, "review_policies", "applies", id, change.get("review_policies"));
        replace(amended, "scope_clarifications", "applies", id, change.get("scope_clarifications"));
        if (change.has("policy")) ((ObjectNode) amended.path("policy")).setAll((ObjectNode) change.get("policy"));
        return amended;
    }

    private static void replace(ObjectNode law, String array, String owner, InstrumentId id, @Nullable JsonNode by) {
        if (by == null) return;
        var kept = JsonNodeFactory.instance.arrayNode();
        ArrayNode all = (ArrayNode) law.path(array);
        for (var one : all) if (!one.path(owner).asText().equals(id.value())) kept.add(one);
        by.forEach(one -> kept.add(owner.equals("id") ? one : ((ObjectNode) one.deepCopy()).put(owner, id.value())));
        law.set(array, kept);
    }
}
