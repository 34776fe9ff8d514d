package io.ytterby.licensing.controllist.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Makes questions in the shape of the written cases: days around which the law turns, goods that nearly fit an entry. */
final class RandomCases {
    private static final List<String> COUNTRIES = List.of("US", "JP", "DE", "KR", "TH", "MX", "NL", "CN");
    private static final List<String> USERS = List.of("civil", "civil", "civil", "unknown", "military");
    private static final List<String> USES = List.of(
            "motors",
            "motors",
            "motors",
            "military radar",
            "logic_le_14nm",
            "humanitarian_medical",
            "disaster relief",
            "wmd");
    private static final List<String> LISTS = List.of("none", "none", "none", "none", "watch_list", "control_list");
    private static final List<String> STAGES = List.of("raw", "magnet_simple", "assembly", "deep_processed");
    private static final List<String> CLAUSES = List.of("X1", "X2", "X3", "IN1");
    private static final List<String> ODD_FAMILIES =
            List.of("NdPrFeB", "SmFeN", "GdFe", "PrNd", "SmPrCo", "DyFe", "Misch");
    private static final List<String> OTHERS = List.of("Nd", "Fe", "Co", "La", "Si", "O", "Cu", "Zr");

    private final JsonNode law;
    private final Random random;
    private final List<LocalDate> days;
    private final List<String> tariff;

    RandomCases(JsonNode law, long seed) {
        this.law = law;
        this.random = new Random(seed);
        this.days = days();
        this.tariff = tariff();
    }

    ObjectNode cases(int howMany) {
        var all = GeneratedCasesTest.object();
        var cases = all.putArray("cases");
        for (int which = 0; which < howMany; which++) cases.add(next(which));
        return all;
    }

    private List<LocalDate> days() {
        var all = new LinkedHashSet<LocalDate>();
        for (var instrument : law.path("instruments")) {
            var turns =
                    new ArrayList<>(List.of(instrument.path("effective_from").asText()));
            for (var pause : instrument.path("suspensions")) {
                turns.add(pause.path("from").asText());
                turns.add(pause.path("until_inclusive").asText());
            }
            for (var turn : turns)
                for (int by = -1; by <= 1; by++) all.add(LocalDate.parse(turn).plusDays(by));
        }
        return List.copyOf(all);
    }

    private List<String> tariff() {
        var all = new LinkedHashSet<String>();
        for (var entry : law.path("entries"))
            for (var code : entry.path("hs_codes")) all.add(code.asText().replace("?", ""));
        for (var rule : law.path("hs_rules")) all.add((rule.path("prefix").asText() + "000000").substring(0, 8));
        return List.copyOf(all);
    }

    private ObjectNode next(int number) {
        boolean abroad = random.nextInt(3) == 0;
        var entry = one(abroad && random.nextBoolean() ? law.at("/extraterritorial/annex") : law.path("entries"));
        var asked = GeneratedCasesTest.object();
        asked.put("id", "G" + number).put("title", "generated");
        asked.put(
                "date",
                one(days)
                        .plusDays(random.nextInt(8) == 0 ? random.nextInt(60) : 0)
                        .toString());
        asked.put("export_from", abroad ? one(COUNTRIES) : "CN").put("destination", one(COUNTRIES));
        if (random.nextInt(4) == 0) asked.putArray("onward_destinations").add(one(COUNTRIES));
        if (random.nextInt(6) == 0) asked.putArray("transit").add(one(COUNTRIES));
        asked.set("item", item(entry, abroad));
        asked.put("end_user_type", one(USERS)).put("end_use", one(USES)).put("party_list", one(LISTS));
        if (random.nextInt(6) == 0)
            for (var parents = asked.putArray("parents"); parents.size() < 2; )
                parents.addObject()
                        .put("share_pct", one(List.of("20", "25", "49.99", "50")))
                        .put("list_status", one(LISTS));
        if (random.nextInt(5) == 0) asked.put("general_licence_held", true);
        expectNothing(asked);
        return asked;
    }

    /** The reader of cases wants an expectation; these have none. */
    private static void expectNothing(ObjectNode asked) {
        var expected = asked.putObject("expected").put("licence", "").put("presumption", "");
        for (var field : List.of("basis", "control_codes", "flags")) expected.putArray(field);
    }

    private ObjectNode item(JsonNode entry, boolean abroad) {
        var match = entry.path("match");
        var item = GeneratedCasesTest.object();
        item.put("form", match.path("form").asText());
        if (match.path("families").size() > 0 ? random.nextInt(5) > 0 : random.nextInt(4) == 0)
            item.put(
                    "family",
                    random.nextInt(3) == 0 || match.path("families").isEmpty()
                            ? one(ODD_FAMILIES)
                            : one(match.path("families")).asText().replace("?", ""));
        composition(item.putObject("composition_wt_pct"), entry);
        if (random.nextInt(3) > 0)
            item.put("purity_pct", one(List.of("99.8", "99.98", "99.99", "99.999", "99.9991", "99.9999")));
        if (random.nextInt(3) > 0) item.put("hs_code", one(tariff));
        if (random.nextInt(3) == 0) item.put("stage", one(STAGES));
        if (random.nextInt(8) == 0) item.put("scope_clause", one(CLAUSES));
        item.put("origin", random.nextBoolean() ? "CN" : one(COUNTRIES));
        if (abroad && random.nextInt(3) > 0)
            item.put("cn_part1_value_share_pct", one(List.of("0", "0.09", "0.0999", "0.1", "0.10", "0.11", "7")));
        if (random.nextBoolean()) item.put("made_with_cn_technology", random.nextBoolean());
        if (random.nextBoolean()) item.put("meets_size_criteria", random.nextBoolean());
        return item;
    }

    /** No two shares alike: which of two equal ones is the chief one is nobody's rule. */
    private void composition(ObjectNode shares, JsonNode entry) {
        if (random.nextInt(8) == 0) return;
        var wanted = new LinkedHashSet<String>();
        for (var element : entry.at("/match/requires_any")) if (random.nextInt(4) > 0) wanted.add(element.asText());
        if (entry.hasNonNull("element") && random.nextBoolean())
            wanted.add(entry.path("element").asText());
        while (random.nextInt(3) > 0) wanted.add(one(OTHERS));
        var left = new BigDecimal(100);
        for (var element : wanted) {
            var share = share(shares.size() + 1);
            if (share.compareTo(left) >= 0) return;
            left = left.subtract(share);
            shares.put(element, share.toPlainString());
        }
    }

    private BigDecimal share(int step) {
        long tenThousandths = random.nextInt(4) == 0
                ? 1_000L * random.nextInt(3)
                : random.nextInt(3) == 0 ? 980_000L / step / step : random.nextInt(160_000);
        return BigDecimal.valueOf(tenThousandths + step, 4);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private JsonNode one(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
