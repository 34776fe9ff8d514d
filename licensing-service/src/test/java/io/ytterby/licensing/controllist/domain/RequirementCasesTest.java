package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.data.ControlListReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-written decisions, each with its expectation: {@code law/requirement-cases.json}. */
class RequirementCasesTest {
    private static final RequirementEngine ENGINE = new RequirementEngine(ControlListReader.readShipped());

    @ParameterizedTest
    @MethodSource("cases")
    void the_engine_decides_as_the_case_says(JsonNode one) {
        var expected = one.get("expected");

        var decision = ENGINE.evaluate(consignment(one));

        assertThat(Map.of(
                        "licence", decision.licence().name(),
                        "presumption", decision.presumption().name(),
                        "basis",
                                decision.basis().stream()
                                        .map(InstrumentId::value)
                                        .toList(),
                        "control_codes",
                                decision.controlCodes().stream()
                                        .map(code -> code.value())
                                        .toList(),
                        "flags", decision.flags()))
                .isEqualTo(Map.of(
                        "licence", expected.get("licence").asText(),
                        "presumption", expected.get("presumption").asText(),
                        "basis", texts(expected, "basis"),
                        "control_codes", texts(expected, "control_codes"),
                        "flags", texts(expected, "flags")));
        if (decision.licence() != LicenceNeed.NONE)
            assertThat(decision.explanation()).isNotEmpty();
    }

    static Stream<Named<JsonNode>> cases() throws IOException {
        try (var file = RequirementCasesTest.class.getResourceAsStream("/law/requirement-cases.json")) {
            var root = new ObjectMapper().readTree(file);
            return StreamSupport.stream(root.get("cases").spliterator(), false)
                    .map(one -> Named.of(
                            one.get("id").asText() + " " + one.get("title").asText(), one))
                    .toList()
                    .stream();
        }
    }

    private static Consignment consignment(JsonNode one) {
        return new Consignment(
                LocalDate.parse(one.get("date").asText()),
                new CountryCode(one.get("export_from").asText()),
                new CountryCode(one.get("destination").asText()),
                Optional.ofNullable(text(one, "onward_destination"))
                        .map(CountryCode::new)
                        .orElse(null),
                goods(one.get("item")),
                one.get("end_user_type").asText(),
                one.get("end_use").asText(),
                one.get("party_list").asText(),
                one.path("general_licence_held").asBoolean(false));
    }

    private static Goods goods(JsonNode item) {
        var shares = new HashMap<Element, BigDecimal>();
        item.get("composition_wt_pct")
                .properties()
                .forEach(part -> shares.put(
                        Element.valueOf(part.getKey()),
                        new BigDecimal(part.getValue().asText())));
        return new Goods(
                item.get("form").asText(),
                Optional.ofNullable(text(item, "family")).map(AlloyFamily::new).orElse(null),
                shares,
                decimal(item, "purity_pct"),
                Optional.ofNullable(text(item, "hs_code")).map(HsCode::new).orElse(null),
                text(item, "stage"),
                text(item, "scope_clause"),
                new CountryCode(item.get("origin").asText()),
                decimal(item, "cn_part1_value_share_pct"),
                flag(item, "made_with_cn_technology"),
                flag(item, "meets_size_criteria"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String field) {
        return node.has(field) ? new BigDecimal(node.get(field).asText()) : null;
    }

    private static @Nullable Boolean flag(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asBoolean() : null;
    }

    private static List<String> texts(JsonNode node, String field) {
        var found = new ArrayList<String>();
        node.get(field).forEach(one -> found.add(one.asText()));
        return found.stream().sorted().toList();
    }
}
