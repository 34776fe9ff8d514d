package io.ytterby.footprints.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Example;
import io.ytterby.footprints.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/lines/1/massKg | \"-150\" | from 0",
                "/lines/1/massKg | 150 | in quotes",
                "/lines/1/massKg | \"1e9\" | without an exponent",
                "/lines/1/massKg | \"99999999999999\" | from 0 to 10000000000000",
                "/lines/1/colour | \"red\" | Is not known here",
                "/lines/1/gas | \"CF4\" | Is not for a line of the kind CARBON",
                "/lines/1/id | \"NdPr oxide\" | Another line has it",
                "/lines/2/gas | \"SF6\" | one of CO2",
                "/lines/0/gwpSet | \"AR5\" | cannot be added to one under AR6",
                "/lines/0/allocationMethod | \"SOMEHOW\" | one of SINGLE_PRODUCT",
                "/lines/0/quality/primaryDataShare | \"1.01\" | from 0 to 1",
                "/lines/0/quality/temporal | \"0\" | from 1 to 5",
                "/lines/4/factor/value | \"0.05\" | transport.road 2026.1 is 0.107",
                "/lines/4/factor/checkedOn | \"yesterday\" | a day",
                "/lines/4/factor/basis | \"GUESSED\" | one of SOURCED, ASSUMED",
                "/gwpSet | \"AR9\" | one of SAR, AR5, AR6",
                "/scheme/id | \"ISO 9001\" | No scheme of this id and version",
                "/period/until | \"2026-01-01\" | after the period's first day",
                "/geography/country | \"CN\" | exactly one of",
                "/outputs/0/massKg | \"0\" | above zero",
                "/electricity/certificates/0/vintage | \"March\" | a month",
                "/electricity/locationFactor/per | \"kg\" | Must be kWh",
                "/format | \"other\" | ytterby.footprint-inventory.v1",
            })
    void a_field_that_is_wrong_is_named_and_said_what_would_be_right(String pointer, String value, String says) {
        var problems = Example.ofTheGuide().with(pointer, value).refused();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(pointer).startsWith(problem.pointer());
            assertThat(problem.detail()).contains(says);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/allocation/method",
        "/gwpSet",
        "/lines/0/quality",
        "/lines/4/factor/source",
        "/outputs",
        "/period/from",
        "/electricity/residualFactor",
        "/lines/0/statement",
        "/product"
    })
    void a_field_that_is_missing_is_named(String pointer) {
        assertThat(Example.ofTheGuide().without(pointer).refused()).contains(new Problem(pointer, "Is missing"));
    }

    @Test
    void a_quantity_and_a_factor_of_different_kinds_of_unit_are_refused() {
        var hauledInKg =
                Example.ofTheGuide().with("/lines/4/factor/id", "\"own\"").with("/lines/4/factor/per", "\"kg\"");

        assertThat(hauledInKg.refused())
                .containsExactly(new Problem("/lines/4/factor/per", "The factor is per kg, the quantity in tkm"));
    }

    @Test
    void economic_allocation_is_refused_without_prices_and_without_their_source() {
        var example = Example.ofTheGuide().with("/allocation/method", "\"ECONOMIC\"");

        assertThat(example.refused()).extracting(Problem::pointer).containsExactly("/allocation/basis");
        assertThat(example.with("/allocation/basis", "\"mean of 2023 to 2025, SMM\"")
                        .refused())
                .containsExactly(new Problem(
                        "/outputs/0/pricePerKg", "The allocation method needs it of every product that comes out"));
    }

    @Test
    void two_products_cannot_go_by_the_method_for_one() {
        var two = Example.ofTheGuide().with("/outputs", """
            [{"product": "NdPr metal", "massKg": "1000"}, {"product": "slag", "massKg": "50"}]\
            """);

        assertThat(two.refused())
                .extracting(Problem::detail)
                .containsExactly("SINGLE_PRODUCT is for one product; there are 2");
    }

    @Test
    void of_a_hundred_wrong_fields_fifty_are_told() {
        var lines = new StringBuilder("[");
        for (int i = 0; i < 100; i++) lines.append(i == 0 ? "" : ",").append("{}");

        assertThat(Example.ofTheGuide().with("/lines", lines + "]").refused()).hasSize(50);
    }
}
