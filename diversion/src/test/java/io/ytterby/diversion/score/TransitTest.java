package io.ytterby.diversion.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.reference.NodeFact;
import io.ytterby.diversion.reference.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransitTest {
    @Test
    void a_firm_that_belongs_to_another_may_send_an_oxide_that_its_country_makes_under_the_code_of_all_oxides() {
        assertThat(ofSamarium("Sm").strength(Input.OWNED_IN_TRANSIT)).isZero();
    }

    @Test
    void that_its_country_makes_another_element_under_the_same_code_explains_nothing() {
        assertThat(ofSamarium("Nd").strength(Input.OWNED_IN_TRANSIT)).isOne();
    }

    /** Samarium oxide by a firm of somebody else, from a country that makes that element. */
    private static Findings ofSamarium(String made) {
        var known = new Known(
                "test",
                List.of(),
                List.of(new Ownership("Owner", "Sender", 1, LocalDate.parse("2020-01-01"), Ownership.Basis.VERIFIED)),
                List.of(new NodeFact("IN", made, NodeFact.Kind.PRODUCTION, 600, 1_000, 0.3, "survey")),
                Map.of());
        var json = """
                {"id":"1","source":"test","kind":"IMPORT_DECLARATION","at":"2025-05-01T08:00:00Z","from":"IN","to":"JP",\
                "hs":"284690","netMg":900000000,"assay":{"Sm":"0.86"},"shipper":{"name":"Sender","country":"IN"},\
                "consignee":{"name":"Receiver","country":"JP"}}""";
        return switch (TradeRecordJson.read(json.getBytes(UTF_8))) {
            case Reading.Accepted(var record) ->
                new Assessor(Model.shipped())
                        .assess(record, known, new MapCells())
                        .findings();
            case Reading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
