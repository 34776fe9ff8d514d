package io.ytterby.console.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MakeFormTest {
    private static final Lot OXIDE = new Lot(
            "11111111-1111-4111-8111-111111111111",
            "BT-1",
            "06901234000016",
            "OXIDE",
            100_000_000L,
            100_000L,
            "ACTIVE",
            false,
            false,
            null,
            null,
            null,
            null,
            Map.of("Nd", "60", "Pr", "20"),
            null,
            null);
    private static final Map<String, String> TYPED = Map.of(
            "process", "reduction",
            "lotNumber", "BT-2",
            "gtin", "06901234000016",
            "place", "CNBAO",
            "stage", "METAL",
            "mass", "78000",
            "composition", "Nd 75\nPr: 25%",
            "losses", "Nd 1500 slag\nPr 500.5 slag\n- 20000 oxygen");

    @Test
    void what_is_typed_in_grams_is_sent_in_milligrams_and_a_lot_without_a_mass_is_taken_whole() {
        var read = read(false, Map.of());

        assertThat(read.form().errors()).isEmpty();
        assertThat(read.body())
                .containsEntry("inputs", List.of(Map.of("lotId", OXIDE.lotId())))
                .containsEntry(
                        "losses",
                        List.of(
                                Map.of("element", "Nd", "massMg", 1_500_000L, "reason", "slag"),
                                Map.of("element", "Pr", "massMg", 500_500L, "reason", "slag"),
                                Map.of("massMg", 20_000_000L, "reason", "oxygen")));
        assertThat(read.madeMg()).isEqualTo(78_000_000);
        assertThat(read.composition()).containsEntry("Nd", "75").containsEntry("Pr", "25");
    }

    @Test
    void the_balance_adds_up_the_goods_and_each_element_to_the_milligram() {
        assertThat(Books.of(read(false, Map.of())))
                .containsExactly(
                        new Books.Line("", 100_000_000, 78_000_000, 22_000_500, -500),
                        new Books.Line("Nd", 60_000_000, 58_500_000, 1_500_000, 0),
                        new Books.Line("Pr", 20_000_000, 19_500_000, 500_500, -500));
    }

    @Test
    void of_a_part_of_a_lot_the_balance_counts_that_part() {
        var read = read(false, Map.of("take-" + OXIDE.lotId(), "50000"));

        assertThat(Books.of(read).getFirst().inMg()).isEqualTo(50_000_000);
        assertThat(read.body()).containsEntry("inputs", List.of(Map.of("lotId", OXIDE.lotId(), "massMg", 50_000_000L)));
    }

    @Test
    void what_cannot_be_read_stands_beside_its_field_and_nothing_is_guessed() {
        var read = read(
                false,
                Map.of("mass", "1.2345", "composition", "Nd 60\nNd 20", "losses", "slag", "process", " ", "gtin", ""));

        assertThat(read.form().errors()).containsOnlyKeys("mass", "composition", "losses", "process", "gtin");
    }

    @Test
    void a_blend_needs_neither_process_nor_composition() {
        var read = read(true, Map.of("process", "", "composition", "", "mass", "", "stage", ""));

        assertThat(read.form().isWrong()).isFalse();
        assertThat(read.body()).containsOnlyKeys("inputs", "gtin", "lotNumber", "place");
    }

    private static MakeForm.Read read(boolean isBlend, Map<String, String> instead) {
        var typed = new HashMap<>(TYPED);
        typed.putAll(instead);
        return MakeForm.read(isBlend, List.of(OXIDE), Form.with(typed), Language.EN);
    }
}
