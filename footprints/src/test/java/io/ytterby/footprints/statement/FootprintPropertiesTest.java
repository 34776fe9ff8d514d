package io.ytterby.footprints.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Example;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every inventory; {@code -Dcase.seed=17} runs one case again. */
class FootprintPropertiesTest {
    private static final List<String> METHODS = List.of("MASS", "ECONOMIC", "PHYSICAL", "CUT_OFF");

    static LongStream seeds() {
        var one = Long.getLong("case.seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, Integer.getInteger("case.count", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_scopes_add_up_to_the_whole_and_the_products_bear_all(long seed) {
        var example = random(new Random(seed));
        var products = products(example);

        var borne = new ArrayList<BigDecimal>();
        for (var product : products) {
            var footprint =
                    example.with("/product", Json.text(product)).stated().footprint();
            borne.add(footprint.gross().parts().getFirst().value());
            assertScopesAddUp(footprint);
        }

        var whole =
                example.stated().footprint().gross().parts().getFirst().parts().getFirst();
        boolean cutOff = example.at("/allocation/method").equals(Json.text("CUT_OFF"));
        if (cutOff) assertThat(borne).allSatisfy(part -> assertThat(part).isEqualByComparingTo(whole.value()));
        else assertThat(Decimals.sum(borne)).isEqualByComparingTo(whole.value());
    }

    private static void assertScopesAddUp(Footprint footprint) {
        var scopes = footprint.scopes();
        var sum = scopes.scope1()
                .value()
                .add(scopes.scope2Market().value())
                .add(scopes.scope3().value());
        assertThat(sum.subtract(footprint.byMarket().value()).abs()).isLessThan(new BigDecimal("1e-25"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_lines_outputs_and_certificates_does_not_matter(long seed) {
        var random = new Random(seed);
        var example = random(random);

        var shuffled = example;
        for (var list : List.of("/lines", "/outputs", "/electricity/certificates"))
            shuffled = shuffled.with(list, shuffled(example.at(list), random));

        assertThat(shuffled.stated().footprint().gross().value())
                .isEqualTo(example.stated().footprint().gross().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ten_times_as_much_of_everything_has_the_same_footprint(long seed) {
        var example = random(new Random(seed)).without("/electricity/certificates");

        var tenfold = scaled(example, new BigDecimal("10"));

        assertThat(tenfold.stated().footprint().gross().value())
                .isEqualByComparingTo(example.stated().footprint().gross().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void more_of_anything_is_never_less_of_a_footprint(long seed) {
        var random = new Random(seed);
        var example = random(random);
        int line = random.nextInt(5);
        var more = new BigDecimal(text(example.at("/lines/" + line + "/massKg"))).add(BigDecimal.ONE);

        var larger = example.with("/lines/" + line + "/massKg", Json.text(more.toPlainString()));

        assertThat(larger.stated().footprint().gross().value())
                .isGreaterThanOrEqualTo(example.stated().footprint().gross().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_statement_is_recomputed_to_the_last_digit(long seed) {
        var example = random(new Random(seed));

        var outcome = Recompute.of(example.stated().json());

        assertThat(outcome).isInstanceOf(Recomputed.Same.class);
    }

    /** The guide's example with other amounts, one to four products, and a method that fits. */
    private static Example random(Random random) {
        var example = Example.ofTheGuide();
        for (int i = 0; i < 5; i++) example = example.with("/lines/" + i + "/massKg", decimal(random, 5));
        int products = 1 + random.nextInt(4);
        var outputs = new ArrayList<Json>();
        for (int i = 0; i < products; i++)
            outputs.add(new JsonBuilder()
                    .put("product", i == 0 ? "NdPr metal" : "by-product " + i)
                    .put("massKg", decimal(random, 4))
                    .put("pricePerKg", decimal(random, 3))
                    .put("propertyPerKg", decimal(random, 1))
                    .build());
        return example.with("/outputs", new Json.Arr(outputs))
                .with("/allocation/method", Json.text(METHODS.get(random.nextInt(METHODS.size()))))
                .with("/allocation/basis", Json.text("made up"))
                .with("/electricity/kwh", decimal(random, 5));
    }

    /** Above zero, with up to {@code digits} before the point and three after it. */
    private static Json decimal(Random random, int digits) {
        long most = 1_000L * BigDecimal.TEN.pow(digits).longValueExact();
        return Json.text(BigDecimal.valueOf(1 + random.nextLong(most), 3).toPlainString());
    }

    private static Example scaled(Example example, BigDecimal by) {
        var pointers = new ArrayList<>(List.of("/electricity/kwh"));
        for (int i = 0; i < 5; i++) pointers.add("/lines/" + i + "/massKg");
        for (int i = 0; i < products(example).size(); i++) pointers.add("/outputs/" + i + "/massKg");
        var scaled = example;
        for (var pointer : pointers)
            scaled = scaled.with(
                    pointer,
                    Json.text(new BigDecimal(text(example.at(pointer)))
                            .multiply(by)
                            .toPlainString()));
        return scaled;
    }

    private static List<String> products(Example example) {
        return ((Json.Arr) example.at("/outputs"))
                .items().stream()
                        .map(output -> text(((Json.Obj) output).get("product").orElseThrow()))
                        .toList();
    }

    private static Json shuffled(Json list, Random random) {
        var items = new ArrayList<>(((Json.Arr) list).items());
        Collections.shuffle(items, random);
        return new Json.Arr(items);
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
