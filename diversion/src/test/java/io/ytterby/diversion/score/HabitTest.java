package io.ytterby.diversion.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.Records;
import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.record.Load;
import io.ytterby.diversion.record.Party;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.record.Value;
import io.ytterby.diversion.reference.Known;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HabitTest {
    private static final Known NOTHING = new Known("none", List.of(), List.of(), List.of(), Map.of());
    private static final int YEAR = 360;

    private final Assessor assessor = new Assessor(Model.shipped());
    private final MapCells cells = new MapCells();

    @Test
    void a_firm_that_was_always_dearer_than_others_is_not_suspected_for_being_so_for_long() {
        Findings last = new Findings();
        for (int day = 0; day < YEAR; day += 3) {
            usual(day);
            last = judged(by("Dear", day, 20_000, 1.15));
        }

        assertThat(last.strength(Input.MASS_DRIFT_OF_PAIR)).isLessThan(1.5);
    }

    @Test
    void a_firm_that_declares_less_than_all_its_figures_say_is() {
        Findings last = new Findings();
        for (int day = 0; day < YEAR; day += 3) {
            usual(day);
            if (day > YEAR - 30) last = judged(declaredLess(by("Less", day, 20_000, 1), 0.85));
        }

        assertThat(last.strength(Input.MASS_DRIFT_OF_PAIR)).isGreaterThan(3);
    }

    private void usual(int day) {
        for (int one = 0; one < 3; one++) judged(by("Usual " + one, day, 20_000, 1));
    }

    private Findings judged(TradeRecord record) {
        return assessor.assess(record, NOTHING, cells).findings();
    }

    private static TradeRecord by(String shipper, int day, double kilograms, double price) {
        var like = Records.graphite(shipper + day, day, kilograms, "L-1");
        return with(like, like.load(), new Value("USD", Math.round(kilograms * 150 * price)), shipper);
    }

    /** Value, gross mass, volume and packages stay those of all the goods. */
    private static TradeRecord declaredLess(TradeRecord record, double share) {
        var load = record.load();
        var less = new Load(
                Math.round(load.netMg() * share), load.grossMg(), load.volumeCm3(), load.packages(), load.containers());
        return with(record, less, record.value(), record.shipper().name());
    }

    private static TradeRecord with(
            TradeRecord like, Load load, @org.jspecify.annotations.Nullable Value value, String shipper) {
        return new TradeRecord(
                like.id(),
                like.source(),
                like.kind(),
                like.at(),
                like.route(),
                like.hs(),
                like.goods(),
                load,
                value,
                new Party(shipper, shipper, null, "CN", null, null),
                like.consignee(),
                null,
                like.licence(),
                null,
                List.of(),
                Map.of(),
                Map.of());
    }
}
