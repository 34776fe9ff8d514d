package io.ytterby.footprints.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Example;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import io.ytterby.footprints.statement.Recompute;
import io.ytterby.footprints.statement.Recomputed;
import io.ytterby.footprints.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody sends is a number or a refusal that names a field, never a failure. */
class BrokenInventoriesTest {
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "-1",
            "0",
            "1",
            "1e5",
            "0.0000001",
            "9999999999999",
            "AR5",
            "MASS",
            "ECONOMIC",
            "CUT_OFF",
            "kWh",
            "2026-02-30",
            "2026-13",
            "HAUL",
            "REDUCTION",
            "Nd2O3",
            "NdPr metal",
            "\uD83D\uDE00");

    static LongStream seeds() {
        var one = Long.getLong("case.seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, Integer.getInteger("case.count", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_field_or_three_of_anything_gives_a_number_or_a_refusal(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            var broken = Example.ofTheGuide().json();
            for (int n = random.nextInt(3); n >= 0; n--) broken = broken(broken, random);

            switch (Statement.of(broken, Books.EMPTY)) {
                case Statement.Outcome.Refused(var problems) ->
                    assertThat(problems).isNotEmpty();
                case Statement.Outcome.Stated(var statement) ->
                    assertThat(Recompute.of(statement.json())).isInstanceOf(Recomputed.Same.class);
            }
        }
    }

    /** Beside its inventory, whose words the credential's signature keeps: a number follows from it, a place's name does not. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_a_statement_says_beside_its_inventory_is_found_out_when_it_is_broken(long seed) {
        var random = new Random(seed);
        var statement = Example.ofTheGuide().stated().json();
        var names = statement.fields().keySet().stream()
                .filter(name -> !name.equals("inventory"))
                .toList();
        var name = names.get(random.nextInt(names.size()));
        var field = statement.get(name).orElseThrow();

        var instead = broken(field, random);

        var outcome =
                Recompute.of(new Example(statement).with("/" + name, instead).json());
        assertThat(outcome instanceof Recomputed.Same).isEqualTo(instead.equals(field));
    }

    private static Json broken(Json json, Random random) {
        return switch (json) {
            case Json.Obj(var fields)
            when !fields.isEmpty() && random.nextInt(8) > 0 -> {
                var name = List.copyOf(fields.keySet()).get(random.nextInt(fields.size()));
                yield new Example(json)
                        .with("/" + name, broken(fields.getOrDefault(name, new Json.Null()), random))
                        .json();
            }
            case Json.Arr(var items)
            when !items.isEmpty() && random.nextInt(8) > 0 -> {
                var copy = new ArrayList<>(items);
                int at = random.nextInt(copy.size());
                if (random.nextInt(4) == 0) copy.add(copy.get(at));
                else copy.set(at, broken(copy.get(at), random));
                yield new Json.Arr(copy);
            }
            default -> anything(random);
        };
    }

    private static Json anything(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Json.Null();
            case 1 -> new Json.Bool(random.nextBoolean());
            case 2 -> new Json.Num("12");
            case 3 -> new Json.Arr(List.of());
            case 4 -> new Json.Obj(Map.of("id", Json.text("x")));
            default -> Json.text(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }
}
