package io.ytterby.console.controllist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Flat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change of one instrument, as the API takes it.
 *
 * @param body without what stays as it is
 */
public record Wanted(String instrument, ObjectNode body) {
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    /** What a change does with an entry. */
    public record LineChange(Line line, String what) {
        public String tone() {
            return switch (what) {
                case "NEW" -> "info";
                case "CHANGED" -> "warn";
                case "GOES" -> "bad";
                default -> "mute";
            };
        }
    }

    /** A proposal's content is kept in the words of the list's file; the API takes it in its own. */
    static Wanted of(Proposal proposal) {
        var body = JsonNodeFactory.instance.objectNode();
        proposal.content().properties().forEach(part -> {
            if (part.getKey().equals("instrument")) body.setAll((ObjectNode) ofApi(part.getValue()));
            else body.set(camel(part.getKey()), ofApi(part.getValue()));
        });
        body.remove("id");
        for (var pause : body.path("suspensions")) rename(pause, "untilInclusive", "until");
        for (var policy : body.path("reviewPolicies")) rename(policy, "if_", "words");
        for (var entry : body.path("entries")) ((ObjectNode) entry).remove("form");
        body.put("reason", proposal.reason());
        return new Wanted(proposal.instrument(), body);
    }

    String api() {
        return api(instrument);
    }

    static String api(String instrument) {
        return Law.API + "/instruments/" + Address.encoded(instrument);
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public List<Law.Pause> pauses() {
        var pauses = new ArrayList<Law.Pause>();
        for (var one : body.path("suspensions"))
            pauses.add(new Law.Pause(
                    one.path("by").asText(),
                    LocalDate.parse(one.path("from").asText()),
                    LocalDate.parse(one.path("until").asText()),
                    one.path("confidence").asText()));
        return pauses;
    }

    public boolean hasLines() {
        return body.has("entries");
    }

    /** Its entries beside those that the instrument has now, and those that would go. */
    public List<LineChange> lines(List<Line> now) {
        var before = new HashMap<String, Line>();
        now.forEach(one -> before.put(one.id(), one));
        var changes = new ArrayList<LineChange>();
        for (var entry : body.path("entries")) {
            var line = Line.wanted(entry);
            changes.add(new LineChange(line, what(line, before.remove(line.id()))));
        }
        now.stream()
                .filter(one -> before.containsKey(one.id()))
                .forEach(gone -> changes.add(new LineChange(gone, "GOES")));
        return changes;
    }

    /** What the form does not show: policies, clarifications, knobs; each leaf in a row. */
    public List<Flat.Row> others() {
        var others = JsonNodeFactory.instance.objectNode();
        for (var part : List.of("reviewPolicies", "scopeClarifications", "policy"))
            if (body.has(part)) others.set(part, body.get(part));
        return Flat.of(others);
    }

    private static String what(Line wanted, @Nullable Line now) {
        if (now == null) return "NEW";
        return wanted.saysTheSame(now) ? "STAYS" : "CHANGED";
    }

    private static JsonNode ofApi(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var all = JsonNodeFactory.instance.arrayNode();
            array.forEach(one -> all.add(ofApi(one)));
            return all;
        }
        if (!node.isObject()) return node;
        var object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : node.properties())
            object.set(camel(field.getKey()), ofApi(field.getValue()));
        return object;
    }

    private static String camel(String name) {
        return UNDERSCORE.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static void rename(JsonNode object, String from, String to) {
        if (object.has(from)) ((ObjectNode) object).set(to, ((ObjectNode) object).remove(from));
    }
}
