package io.ytterby.console.certify;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplyFormTest {
    private static final Map<String, String> COMMON =
            Map.of("scheme", "ytt-pcf 1", "body", "nl-certis", "site", "CNBAO", "product", "NdPr oxide");
    private static final Map<String, List<String>> CHOSEN =
            Map.of("stages", List.of("OXIDE", "METAL"), "custodyModels", List.of("SEGREGATED"));

    @Test
    void a_declared_footprint_stands_for_figures_and_days() {
        var read =
                read(Map.of("footprintId", "5f0c8f0e-0000-4000-8000-000000000001", "gross", "not looked at"), CHOSEN);

        assertThat(read.form().isWrong()).isFalse();
        assertThat(read.body())
                .containsEntry("scheme", Map.of("id", "ytt-pcf", "version", "1"))
                .containsEntry("stages", List.of("OXIDE", "METAL"))
                .containsKey("footprintId")
                .doesNotContainKeys("footprint", "measuredFrom");
    }

    @Test
    void figures_are_decimals_and_stay_the_text_that_was_typed() {
        var read = read(
                Map.of(
                        "gross",
                        "9.50",
                        "offsets",
                        "0",
                        "scope1",
                        "2",
                        "scope2Market",
                        "3",
                        "allocation",
                        "MASS",
                        "gwpSet",
                        "AR6",
                        "measuredFrom",
                        "2025-01-01",
                        "measuredUntil",
                        "2026-01-01"),
                CHOSEN);

        assertThat(read.form().isWrong()).isFalse();
        assertThat(read.body().get("footprint"))
                .isEqualTo(Map.of(
                        "gross",
                        "9.50",
                        "offsets",
                        "0",
                        "scope1",
                        "2",
                        "scope2Market",
                        "3",
                        "allocation",
                        "MASS",
                        "gwpSet",
                        "AR6"));
    }

    @Test
    void everything_that_is_missing_is_told_at_once_beside_its_field() {
        var read = ApplyForm.read(Form.with(Map.of("gross", "1e9", "measuredFrom", "2025-13-01")), Language.EN);

        assertThat(read.form().errors())
                .containsOnlyKeys(
                        "scheme",
                        "body",
                        "stages",
                        "custodyModels",
                        "site",
                        "product",
                        "gross",
                        "offsets",
                        "scope1",
                        "scope2Market",
                        "measuredFrom",
                        "measuredUntil");
    }

    private static ActForm.Read read(Map<String, String> more, Map<String, List<String>> chosen) {
        var values = new HashMap<>(COMMON);
        values.putAll(more);
        return ApplyForm.read(new Form(values, chosen, null, Map.of()), Language.EN);
    }
}
