package io.ytterby.certification.exchange.data;

import static io.ytterby.certification.exchange.data.Oxide.pcf;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.Geography;
import io.ytterby.certification.exchange.domain.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Pact3ReaderTest {
    @Test
    void a_footprint_that_is_read_and_written_again_is_the_same_to_the_last_digit() {
        var sent = Oxide.whole();

        var reading = Pact3Reader.read(sent);

        assertThat(reading.isClean()).as(reading.findings().toString()).isTrue();
        assertThat(Pact3Writer.write(Oxide.read(sent))).isEqualTo(sent);
    }

    @Test
    void a_sum_that_does_not_hold_is_told_and_the_footprint_kept() {
        var sent = Oxide.whole();
        pcf(sent).put("pcfExcludingBiogenicUptake", "1.85").put("biogenicCO2Uptake", "-1.5");
        pcf(sent).put("pcfIncludingBiogenicUptake", "1.63").put("fossilGhgEmissions", "1.85");

        var reading = Pact3Reader.read(sent);

        assertThat(reading.footprint()).isNotNull();
        assertThat(reading.findings()).extracting(Finding::pointer).containsExactly("/pcf/pcfIncludingBiogenicUptake");
    }

    @Test
    void numbers_are_taken_digit_by_digit_and_told() {
        var sent = Oxide.whole();
        pcf(sent).put("primaryDataShare", new BigDecimal("12.90"));

        var reading = Pact3Reader.read(PactJson.object(PactJson.text(sent)).orElseThrow());

        assertThat(Oxide.read(sent).pcf().of(Quantity.PRIMARY_SHARE)).contains(new BigDecimal("12.90"));
        assertThat(reading.findings()).extracting(Finding::pointer).containsExactly("/pcf/primaryDataShare");
    }

    @Test
    void a_number_of_a_billion_digits_is_not_taken() {
        var sent = PactJson.text(Oxide.whole()).replace("\"84.5\"", "1e999999999");

        var reading = Pact3Reader.read(PactJson.object(sent).orElseThrow());

        assertThat(reading.findings()).extracting(Finding::pointer).containsExactly("/pcf/primaryDataShare");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatever_is_wrong_is_told_by_its_pointer(String pointer, boolean usable, Consumer<ObjectOf> change) {
        var sent = Oxide.whole();
        change.accept(new ObjectOf(sent));

        var reading = Pact3Reader.read(sent);

        assertThat(reading.findings()).extracting(Finding::pointer).contains(pointer);
        assertThat(reading.footprint() != null).isEqualTo(usable);
    }

    /** A footprint to be changed. */
    record ObjectOf(com.fasterxml.jackson.databind.node.ObjectNode root) {
        com.fasterxml.jackson.databind.node.ObjectNode pcf() {
            return Oxide.pcf(root);
        }
    }

    static Stream<Object[]> broken() {
        return Stream.of(
                row("/id", false, one -> one.root().put("id", "urn:gtin:1")),
                row("/productIds", false, one -> one.root().remove("productIds")),
                row("/pcf", false, one -> one.root().remove("pcf")),
                row("/pcf/referencePeriodEnd", false, one -> one.pcf().put("referencePeriodEnd", "last year")),
                row("/pcf/declaredUnitOfMeasurement", false, one -> one.pcf().put("declaredUnitOfMeasurement", "ton")),
                row("/pcf/pcfExcludingBiogenicUptake", false, one -> one.pcf().put("pcfExcludingBiogenicUptake", "x")),
                row("/status", true, one -> one.root().put("status", "Draft")),
                row(
                        "/companyIds/0",
                        true,
                        one -> one.root().putArray("companyIds").add("DUNS 7")),
                row("/validityPeriodEnd", true, one -> one.root().put("validityPeriodEnd", "2029-01-02T00:00:00Z")),
                row("/pcf/geographyCountry", true, one -> one.pcf().put("geographyRegionOrSubregion", "Asia")),
                row("/pcf/biogenicCO2Uptake", true, one -> one.pcf().put("biogenicCO2Uptake", "0.1")),
                row(
                        "/pcf/dqi/temporalDQR",
                        true,
                        one -> one.pcf().putObject("dqi").put("temporalDQR", "7")),
                row("/pcf/ipccCharacterizationFactors", true, one -> one.pcf().remove("ipccCharacterizationFactors")),
                row("/comment", true, one -> one.root().put("comment", "a\u0000b")));
    }

    private static Object[] row(String pointer, boolean usable, Consumer<ObjectOf> change) {
        return new Object[] {pointer, usable, change};
    }

    @Test
    void a_place_lies_in_its_country_its_region_and_its_continent() {
        var place = new Geography.InSubdivision("CN-NM");

        var names = place.names();

        assertThat(names).isEqualTo(List.of("CN-NM", "CN", "Eastern Asia", "Asia"));
    }
}
