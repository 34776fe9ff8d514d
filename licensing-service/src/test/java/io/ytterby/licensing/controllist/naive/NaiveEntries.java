package io.ytterby.licensing.controllist.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether goods fit an entry: YES, "YES, a trace", NO, or the flag of what was not said. */
final class NaiveEntries {
    private static final Set<String> RARE_EARTHS =
            Set.of("Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu");
    private static final Set<String> SYMBOLS = Set.of(
            "Sm", "Co", "Fe", "Ni", "Al", "Mg", "Gd", "Tb", "Dy", "Nd", "Pr", "B", "Lu", "Yb", "Sc", "Cu", "Y", "Zr",
            "Ho", "Er", "Tm", "Eu", "In", "Sb", "Ga", "N", "O", "P", "As", "Se", "La", "Ce", "W", "Ge");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

    private final JsonNode policy;

    NaiveEntries(JsonNode policy) {
        this.policy = policy;
    }

    static List<String> texts(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }

    static BigDecimal share(JsonNode item, String element) {
        return new BigDecimal(item.path("composition_wt_pct").path(element).asText("0"));
    }

    boolean isThere(JsonNode item, String element) {
        return share(item, element)
                        .compareTo(new BigDecimal(
                                policy.path("trace_threshold_wt_pct").asText()))
                > 0;
    }

    String fit(JsonNode entry, JsonNode item) {
        var match = entry.path("match");
        if (!match.path("form").asText().equals(item.path("form").asText())) return "NO";
        boolean stated = item.path("composition_wt_pct").size() > 0;
        boolean trace = false;
        String gap = null;
        var wanted = texts(match.path("requires_any"));
        if (!wanted.isEmpty() && !stated) gap = "COMPOSITION_MISSING";
        if (!wanted.isEmpty() && stated) {
            var there = wanted.stream().filter(one -> isThere(item, one)).toList();
            if (there.isEmpty()) return "NO";
            var below = new BigDecimal(policy.path("trace_flag_below_wt_pct").asText());
            trace = there.stream().allMatch(one -> share(item, one).compareTo(below) < 0);
        }
        if (match.has("families")) {
            var family = family(entry, item);
            if (family.equals("NO")) return "NO";
            if (!family.equals("YES") && gap == null) gap = family;
        }
        for (var least : match.path("min_wt_pct").properties()) {
            if (!stated && gap == null) gap = "COMPOSITION_MISSING";
            if (stated
                    && share(item, least.getKey())
                                    .compareTo(new BigDecimal(least.getValue().asText()))
                            < 0) return "NO";
        }
        for (var limit : new String[] {"min_purity_pct", "gt_purity_pct"}) {
            if (!match.has(limit)) continue;
            if (!item.hasNonNull("purity_pct")) {
                if (gap == null) gap = "PURITY_MISSING";
                continue;
            }
            int order = new BigDecimal(item.path("purity_pct").asText())
                    .compareTo(new BigDecimal(match.path(limit).asText()));
            if (order < 0 || (order == 0 && limit.startsWith("gt"))) return "NO";
        }
        if (match.path("sized").asBoolean()) {
            if (item.hasNonNull("meets_size_criteria")) {
                if (!item.path("meets_size_criteria").asBoolean()) return "NO";
            } else if (gap == null) gap = "SIZE_MISSING";
        }
        if (gap != null) return gap;
        return trace ? "YES, a trace" : "YES";
    }

    private String family(JsonNode entry, JsonNode item) {
        var match = entry.path("match");
        var element = entry.path("element").asText();
        var listed = texts(match.path("families"));
        if (item.hasNonNull("family")) {
            var said = item.path("family").asText();
            boolean more = match.path("plus_rare_earths").asBoolean();
            return listed.stream().anyMatch(one -> same(said, one, more)) ? "YES" : "NO";
        }
        boolean perhaps = false;
        for (var one : listed) {
            var symbols = symbols(one);
            if (symbols.isEmpty()) {
                perhaps |=
                        (element.isEmpty() || element.equals("null") || isThere(item, element)) && filed(entry, item);
            } else if (symbols.stream().allMatch(symbol -> isThere(item, symbol))) {
                perhaps = true;
                var sum = symbols.stream().map(symbol -> share(item, symbol)).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(new BigDecimal(70)) >= 0) return "YES";
            }
        }
        return perhaps ? "FAMILY_MISSING" : "NO";
    }

    private static boolean filed(JsonNode entry, JsonNode item) {
        var hs = item.path("hs_code").asText("");
        var codes = texts(entry.path("hs_codes"));
        return hs.isEmpty()
                || codes.isEmpty()
                || codes.stream()
                        .map(code -> code.replace("?", ""))
                        .anyMatch(code -> code.startsWith(hs) || hs.startsWith(code));
    }

    private static boolean same(String said, String listed, boolean more) {
        if (letters(said).equalsIgnoreCase(letters(listed))) return true;
        var own = symbols(said);
        var wanted = symbols(listed);
        if (own.isEmpty() || wanted.isEmpty() || !own.containsAll(wanted)) return false;
        own.removeAll(wanted);
        return more ? RARE_EARTHS.containsAll(own) : own.isEmpty();
    }

    boolean isGrey(JsonNode entries, JsonNode item, Predicate<String> binds) {
        var said = item.path("family").asText("");
        for (var entry : entries) {
            var match = entry.path("match");
            if (!match.has("families")
                    || !match.path("form").equals(item.path("form"))
                    || !symbols(said).contains(entry.path("element").asText())) continue;
            if (texts(match.path("families")).stream().allMatch(one -> same(said, one, true))) continue;
            if (binds.test(entry.path("instrument").asText())) return true;
        }
        return false;
    }

    private static String letters(String family) {
        return family.replaceAll("[^A-Za-z]", "");
    }

    private static Set<String> symbols(String family) {
        var found = new TreeSet<String>();
        var rest = letters(family);
        while (!rest.isEmpty()) {
            var next = SYMBOL.matcher(rest);
            if (!next.lookingAt() || !SYMBOLS.contains(next.group())) return new TreeSet<>();
            found.add(next.group());
            rest = rest.substring(next.end());
        }
        return found;
    }
}
