package io.ytterby.footprints.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Example;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonPrint;
import io.ytterby.footprints.json.JsonText;
import io.ytterby.footprints.json.MalformedJsonException;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecomputeTest {
    private final Statement statement = Example.ofTheGuide().stated();

    @Test
    void a_statement_that_was_sent_as_text_comes_out_the_same_to_the_last_digit() throws MalformedJsonException {
        var sent = JsonText.read(JsonPrint.indented(statement.json()));

        var outcome = Recompute.of(sent);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recomputed.Same.class,
                        same -> assertThat(same.statement().digest()).isEqualTo(statement.digest()));
    }

    @ParameterizedTest
    @CsvSource({
        "/result/pcfExcludingBiogenicUptake, 56.922208",
        "/result/exact, 56.9",
        "/result/allocationMethod, MASS",
        "/breakdown/gross/parts/1/value, 1001",
        "/breakdown/gross/parts/0/parts/0/parts/0/value, 1",
        "/result/offsetsAreNetted, yes"
    })
    void one_changed_field_is_found_and_named(String pointer, String instead) {
        var changed = new Example(statement.json()).with(pointer, Json.text(instead));

        var outcome = Recompute.of(changed.json());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recomputed.Differs.class,
                        differs -> assertThat(differs.differences())
                                .extracting(Recomputed.Difference::pointer)
                                .containsExactly(pointer));
    }

    @Test
    void less_in_the_inventory_than_was_stated_is_seen_in_the_result() {
        var greened = new Example(statement.json()).with("/inventory/lines/2/massKg", Json.text("0.05"));

        var outcome = Recompute.of(greened.json());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recomputed.Differs.class,
                        differs -> assertThat(differs.differences())
                                .extracting(Recomputed.Difference::pointer)
                                .contains("/result/pcfExcludingBiogenicUptake", "/result/exact"));
    }

    @Test
    void a_field_more_is_a_difference_too() {
        var more = new Example(statement.json()).with("/result/net", Json.text("54.922209"));

        assertThat(Recompute.of(more.json()))
                .isEqualTo(
                        new Recomputed.Differs(List.of(new Recomputed.Difference("/result/net", "54.922209", "null"))));
    }

    @Test
    void what_the_book_said_of_certificates_goes_with_the_statement() {
        var books =
                new Books(id -> Optional.of("statement 7").filter(by -> id.equals("GEC-A")), id -> Optional.empty());
        var used = Example.ofTheGuide().stated(books);

        var outcome = Recompute.of(used.json());

        assertThat(outcome).isInstanceOf(Recomputed.Same.class);
        assertThat(used.footprint().byMarket().value())
                .isGreaterThan(statement.footprint().byMarket().value());
    }

    @Test
    void another_arithmetic_is_refused_and_a_foreign_format_too() {
        var foreign = new Example(statement.json());

        assertThat(Recompute.of(foreign.with("/arithmetic", Json.text("double")).json()))
                .isInstanceOf(Recomputed.Refused.class);
        assertThat(Recompute.of(foreign.with("/format", Json.text("other")).json()))
                .isInstanceOf(Recomputed.Refused.class);
        assertThat(Recompute.of(new Json.Null())).isInstanceOf(Recomputed.Refused.class);
    }
}
