package io.ytterby.certification.exchange.data;

import static io.ytterby.certification.exchange.data.Oxide.pcf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.data.CatenaX9Writer.Outcome;
import io.ytterby.certification.exchange.domain.Finding;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CatenaX9WriterTest {
    @Test
    void decimals_become_numbers_without_losing_a_digit_and_the_region_of_a_country_is_told() {
        var written = written(Oxide.whole());

        assertThat(written.at("/productLifeCycleStagesAndEmissions/0/productionStage/0/pcfExcludingBiogenicUptake")
                        .decimalValue())
                .isEqualTo(new BigDecimal("21.4700"));
        assertThat(PactJson.text(written)).contains("\"pcfExcludingBiogenicUptake\":21.4700");
        assertThat(written.at("/pcfAssessmentAndMethodology/0/pcfAssessmentInformation/0/geography/0")
                        .toString())
                .isEqualTo("{\"geographyRegionOrSubregion\":\"Eastern Asia\",\"geographyCountry\":\"CN\"}");
    }

    @Test
    void what_nobody_said_is_not_made_up() {
        var method = written(Oxide.whole()).at("/pcfAssessmentAndMethodology/0/pcfMethodology/0");

        assertThat(method.path("massBalancingInformation")).isEmpty();
        assertThat(method.path("allocationInForeground")).isEmpty();
        assertThat(method.at("/standards/0/productOrSectorSpecificRules/0").asText())
                .isEqualTo("Inner Mongolia: DB15/T 4059-2025");
    }

    @Test
    void what_the_model_cannot_hold_is_refused_with_its_field() {
        var sent = Oxide.whole();
        pcf(sent).put("exemptedEmissionsPercent", "12").put("declaredUnitOfMeasurement", "megabit second");

        var outcome = CatenaX9Writer.write(Oxide.read(sent));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotExpressible.class,
                        refused -> assertThat(refused.why())
                                .extracting(Finding::pointer)
                                .containsExactly("/pcf/declaredUnitOfMeasurement", "/pcf/exemptedEmissionsPercent"));
    }

    private static ObjectNode written(ObjectNode sent) {
        return ((Outcome.Written) CatenaX9Writer.write(Oxide.read(sent))).document();
    }
}
