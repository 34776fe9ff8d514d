package io.ytterby.intelligence.signal.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.reference.Permit;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawLimitsTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String OF_A_TEST = "intelligence/limits-of-a-test.json";
    private static final String SHIPPED = "intelligence/mass-limits.json";

    @Test
    void three_lots_that_are_each_below_the_laws_limit_and_together_above_it_are_split() {
        var findings = ofTheThird("2025-05-0", context(OF_A_TEST));

        assertThat(findings.strength(Input.LOTS_TO_CONSIGNEE)).isGreaterThan(0.5);
        assertThat(findings.strength(Input.WITHOUT_LICENCE)).isZero();
    }

    @Test
    void the_same_lots_after_the_law_has_ended_go_without_a_licence_and_are_not_split() {
        var findings = ofTheThird("2025-07-0", context(OF_A_TEST));

        assertThat(findings.strength(Input.LOTS_TO_CONSIGNEE)).isZero();
        assertThat(findings.strength(Input.WITHOUT_LICENCE)).isEqualTo(1);
    }

    @Test
    void the_law_as_shipped_frees_no_mass_and_names_why() {
        var findings = ofTheThird("2025-05-0", context(SHIPPED));

        assertThat(findings.strength(Input.LOTS_TO_CONSIGNEE)).isZero();
        assertThat(findings.strength(Input.WITHOUT_LICENCE)).isEqualTo(1);
    }

    @Test
    void a_signal_names_other_limits_by_another_version() {
        assertThat(context(OF_A_TEST).version()).isNotEqualTo(context(SHIPPED).version());
    }

    @Test
    void a_wrong_file_stops_the_service_and_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> new LawLimits("intelligence/limits-broken.json", JSON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("limits-broken.json")
                .hasStackTraceContaining("origin is two letters: China");
        assertThatThrownBy(() -> new LawLimits("intelligence/nowhere.json", JSON))
                .hasMessageContaining("nowhere.json");
    }

    private static Context context(String limits) {
        return new KnownContext(
                        new NoLicences(), new LawLimits(limits, JSON), List.of(), List.of(), List.of(), List.of())
                .read();
    }

    /** Nine tenths of a tonne on each of three days. */
    private static Findings ofTheThird(String month, Context context) {
        var assessor = new Assessor(Model.shipped());
        var cells = new MapCells();
        Findings last = new Findings();
        for (int day = 1; day <= 3; day++) last = findings(assessor, month + day, context, cells);
        return last;
    }

    private static Findings findings(Assessor assessor, String day, Context context, MapCells cells) {
        var json = """
                {"id":"%1$s","source":"test","kind":"EXPORT_DECLARATION","at":"%1$sT08:00:00Z","origin":"CN","from":"CN","to":"DE",\
                "hs":"250410","netMg":900000000,"shipper":{"name":"Sender","country":"CN"},\
                "consignee":{"name":"Receiver","country":"DE"}}""".formatted(day);
        return switch (TradeRecordJson.read(json.getBytes(UTF_8))) {
            case Reading.Accepted(var record) ->
                assessor.assess(record, context, cells).findings();
            case Reading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private static final class NoLicences implements KnownLicences {
        @Override
        public boolean keep(Permit permit, long version) {
            return false;
        }

        @Override
        public List<Permit> all() {
            return List.of();
        }
    }
}
