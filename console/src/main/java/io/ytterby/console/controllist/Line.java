package io.ytterby.console.controllist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry: goods of these words fall under this code.
 *
 * @param families a closed list; null where any will do
 * @param requiresAny one of these elements must be in it
 * @param minWtPct an element's least share, a decimal as text
 */
public record Line(
        String id,
        String code,
        @Nullable String instrument,
        @Nullable String standing,
        @Nullable String element,
        String form,
        @Nullable List<String> families,
        @Nullable Boolean plusRareEarths,
        @Nullable List<String> requiresAny,
        @Nullable Map<String, String> minWtPct,
        @Nullable String minPurityPct,
        @Nullable String abovePurityPct,
        @Nullable Boolean sized,
        @Nullable List<String> hsCodes,
        @Nullable String usBanFamily,
        String confidence,
        String source,
        @Nullable String note) {

    /** An entry as a change of the list is sent. */
    static Line wanted(JsonNode entry) {
        var match = entry.path("match");
        return new Line(
                entry.path("id").asText(),
                entry.path("controlCode").asText(),
                null,
                null,
                text(entry, "element"),
                match.path("form").asText(),
                texts(match.path("families")),
                match.path("plusRareEarths").asBoolean(),
                texts(match.path("requiresAny")),
                shares(match.path("minWtPct")),
                text(match, "minPurityPct"),
                text(match, "gtPurityPct"),
                match.path("sized").asBoolean(),
                texts(entry.path("hsCodes")),
                text(entry, "usBanFamily"),
                entry.path("confidence").asText(),
                entry.path("source").asText(),
                text(entry, "note"));
    }

    public String tone() {
        return standing == null ? "mute" : Law.tone(standing);
    }

    /** {@code Dy 0.1, Tb 0.2}. */
    public String shares() {
        return minWtPct == null
                ? ""
                : new TreeMap<>(minWtPct)
                        .entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(", "));
    }

    public String elements() {
        return requiresAny == null ? "" : String.join(", ", new TreeSet<>(requiresAny));
    }

    public String named() {
        return families == null ? "" : String.join(", ", families);
    }

    public String tariff() {
        return hsCodes == null ? "" : String.join(", ", hsCodes);
    }

    /** Whether a family with further rare earths counts as the family. */
    public boolean isWide() {
        return Boolean.TRUE.equals(plusRareEarths);
    }

    public boolean isSized() {
        return Boolean.TRUE.equals(sized);
    }

    boolean matches(String part) {
        return Law.has(
                part, id, code, instrument, element, form, form.replace('_', ' '), named(), elements(), tariff());
    }

    /** Whether both say the same of the same goods; where it stands and how its numbers are written is no part of that. */
    boolean saysTheSame(Line other) {
        return key().equals(other.key());
    }

    private List<String> key() {
        var all = new ArrayList<String>();
        for (var one : new @Nullable Object[] {
            id,
            code,
            element,
            form,
            named(),
            isWide(),
            elements(),
            shares(),
            minPurityPct,
            abovePurityPct,
            isSized(),
            tariff(),
            usBanFamily,
            confidence,
            source,
            note
        }) all.add(Objects.toString(one, ""));
        return all;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable List<String> texts(JsonNode array) {
        if (!array.isArray() || array.isEmpty()) return null;
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Map<String, String> shares(JsonNode object) {
        var shares = new TreeMap<String, String>();
        object.properties()
                .forEach(one -> shares.put(one.getKey(), one.getValue().asText()));
        return shares;
    }
}
