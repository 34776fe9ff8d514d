package io.ytterby.console.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.words.Language;
import io.ytterby.console.workbench.Contents.Row;
import io.ytterby.console.workbench.Contents.Standing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentsTest {
    @Test
    void what_was_found_and_not_declared_stands_out() {
        var rows = contents(Map.of("Nd", new BigDecimal("30")), found("Dy", 2.1, 0.4))
                .rows();

        assertThat(rows.getFirst()).isEqualTo(new Row("Dy", "2.1 ± 0.4", "0", "+10.5", "0.1", Standing.UNDECLARED));
        assertThat(rows.getLast()).isEqualTo(new Row("Nd", "–", "30", "–", "–", Standing.UNKNOWN));
    }

    @Test
    void two_figures_agree_within_three_standard_uncertainties() {
        var declared = Map.of("Nd", new BigDecimal("30"), "Fe", new BigDecimal("60"));

        var rows =
                contents(declared, found("Nd", 29.8, 1.2), found("Fe", 70, 2)).rows();

        assertThat(rows).extracting(Row::standing).containsExactly(Standing.AGREES, Standing.DIFFERS);
    }

    @Test
    void lots_count_by_their_masses() {
        var lots = new LinkedHashMap<CaseRead.Line, CaseRead.Lot>();
        lots.put(line(1, 3_000), new CaseRead.Lot("a", "A", Map.of("Nd", new BigDecimal("40"))));
        lots.put(line(2, 1_000), new CaseRead.Lot("b", "B", Map.of("Dy", new BigDecimal("4"))));

        var together = Contents.of(lots);

        assertThat(together.get("Nd")).isEqualByComparingTo("30");
        assertThat(together.get("Dy")).isEqualByComparingTo("1");
        assertThat(Contents.of(Map.of())).isEmpty();
    }

    @Test
    void the_declared_curve_leaves_out_what_was_not_declared() {
        var scaling = contents(Map.of("Nd", new BigDecimal("30")), found("Nd", 60, 1), found("Dy", 2, 1))
                .scaling();

        assertThat(scaling).isEqualTo(Map.of("Nd", 0.5, "Dy", 0.0));
    }

    @Test
    void without_a_declaration_nothing_is_compared() {
        var contents = contents(Map.of(), found("Nd", 60, 1));

        assertThat(contents.rows()).extracting(Row::standing).containsExactly(Standing.UNKNOWN);
        assertThat(contents.scaling()).isEmpty();
    }

    private static CaseRead.Line line(int number, long massMg) {
        return new CaseRead.Line(number, null, "lot", massMg, null);
    }

    private static MeasurementRead.Element found(String element, double share, double uncertainty) {
        return new MeasurementRead.Element(element, true, 10.0, share, uncertainty, 0.1, 3.0);
    }

    private static Contents contents(Map<String, BigDecimal> declared, MeasurementRead.Element... elements) {
        return new Contents(List.of(elements), declared, Language.EN);
    }
}
