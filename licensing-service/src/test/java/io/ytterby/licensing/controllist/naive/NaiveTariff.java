package io.ytterby.licensing.controllist.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a tariff code says against form and composition, and which entries it speaks for. */
final class NaiveTariff {
    private static final Set<String> COMPANIONS = Set.of("H", "C", "N", "O", "F", "Si", "P", "S", "Cl");

    private final JsonNode list;
    private final NaiveEntries entries;

    NaiveTariff(JsonNode list, NaiveEntries entries) {
        this.list = list;
        this.entries = entries;
    }

    Set<String> flags(JsonNode item) {
        var flags = new TreeSet<String>();
        var hs = item.path("hs_code").asText("");
        if (hs.isEmpty()) return flags;
        if (item.path("composition_wt_pct").size() > 0)
            for (var rule : list.path("hs_rules"))
                if (hs.startsWith(rule.path("prefix").asText()) && !agrees(rule, item))
                    flags.add("HS_COMPOSITION_MISMATCH");
        var expected = NaiveEntries.texts(
                list.path("form_hs_prefixes").path(item.path("form").asText()));
        if (flags.isEmpty() && !expected.isEmpty() && expected.stream().noneMatch(hs::startsWith))
            flags.add("HS_FORM_MISMATCH");
        return flags;
    }

    private boolean agrees(JsonNode rule, JsonNode item) {
        var chiefly = NaiveEntries.texts(rule.path("chiefly"));
        if (!chiefly.isEmpty()) {
            var most = BigDecimal.valueOf(-1);
            var chief = "";
            for (var part : item.path("composition_wt_pct").properties()) {
                var share = new BigDecimal(part.getValue().asText());
                if (COMPANIONS.contains(part.getKey()) || share.compareTo(most) < 0) continue;
                most = share;
                chief = part.getKey();
            }
            if (!chiefly.contains(chief)) return false;
        }
        var any = NaiveEntries.texts(rule.path("contains_any"));
        if (!any.isEmpty() && any.stream().noneMatch(one -> entries.isThere(item, one))) return false;
        var least = new BigDecimal(list.at("/policy/trace_flag_below_wt_pct").asText());
        return NaiveEntries.texts(rule.path("contains_none")).stream()
                .noneMatch(one -> NaiveEntries.share(item, one).compareTo(least) >= 0);
    }

    /** Without a composition, an entry that names other tariff codes than the one given is not meant, if some entry names it. */
    List<String[]> plausible(JsonNode all, List<String[]> doubts, JsonNode item) {
        var hs = item.path("hs_code").asText("");
        boolean named = false;
        for (var entry : all)
            named |= !hs.isEmpty()
                    && entry.at("/match/form").equals(item.path("form"))
                    && names(all, entry.path("id").asText(), hs, false);
        if (!named) return doubts;
        return doubts.stream()
                .filter(one -> !isUnread(one) || names(all, one[0], hs, true))
                .toList();
    }

    private static boolean isUnread(String[] doubt) {
        return doubt[3].equals("COMPOSITION_MISSING");
    }

    private static boolean names(JsonNode all, String id, String hs, boolean orNone) {
        for (var entry : all) {
            if (!entry.path("id").asText().equals(id)) continue;
            var codes = NaiveEntries.texts(entry.path("hs_codes"));
            if (codes.isEmpty()) return orNone;
            return codes.stream()
                    .map(code -> code.replace("?", ""))
                    .anyMatch(code -> code.startsWith(hs) || hs.startsWith(code));
        }
        return false;
    }
}
